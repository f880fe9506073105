package org.tandem.partnerships.host;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param key i18n key; its text names the valid choices
 */
public record FieldError(String field, String key, List<Serializable> args) {}
