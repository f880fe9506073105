package org.tandem.partnerships.policy;

/**
 * A review that every running partnership has each school year (R11, R145).
 *
 * @param id stable: {@code mid-year}
 * @param month from 1
 * @param day on which it is due; every year has it
 */
public record PlannedReview(String id, String title, int month, int day, String source) {}
