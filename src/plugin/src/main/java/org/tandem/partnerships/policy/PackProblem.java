package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong at one place of a pack.
 *
 * @param line from 1
 * @param place as {@code levels[2].title}; empty when the file as a whole is meant
 * @param key i18n key; its text says what is expected and names the valid choices
 */
public record PackProblem(int line, String place, String key, List<Serializable> args) {}
