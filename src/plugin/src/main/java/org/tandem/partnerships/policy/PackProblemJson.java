package org.tandem.partnerships.policy;

/**
 * What is wrong at one place of a pack, over REST.
 *
 * @param line from 1
 */
public record PackProblemJson(int line, String place, String message) {}
