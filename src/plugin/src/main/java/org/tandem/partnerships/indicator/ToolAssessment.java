package org.tandem.partnerships.indicator;

import java.time.Instant;

/**
 * How well the tool works, in the eyes of one member of the committee in one school year.
 *
 * @param year as {@code 2026-2027}
 * @param functionality from 1, does not work, to 5, works very well
 * @param useful whether it tracks useful and relevant information, in words; may be empty
 * @param changes what to change, in words; may be empty
 * @param filedBy key of the person
 * @param version counts the member's corrections in that year, from 1
 */
record ToolAssessment(
        int id,
        String year,
        int functionality,
        String useful,
        String changes,
        String filedBy,
        Instant filedAt,
        int version) {}
