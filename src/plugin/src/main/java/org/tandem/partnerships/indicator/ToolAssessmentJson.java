package org.tandem.partnerships.indicator;

import java.util.List;

/**
 * An assessment of the tool.
 *
 * @param year as {@code 2026-2027}
 * @param functionality from 1, does not work, to 5, works very well
 * @param useful whether it tracks useful and relevant information, in words
 * @param changes what to change
 * @param filedBy full name
 * @param filedOn as the reader's language writes the day
 * @param version counts the member's corrections in that year, from 1
 */
public record ToolAssessmentJson(
        int id,
        String year,
        int functionality,
        String useful,
        String changes,
        String filedBy,
        String filedOn,
        int version) {
    /**
     * A part of the list, newest first.
     *
     * @param next goes into {@code before} for the next part; null at the end
     */
    public record ToolAssessmentListJson(List<ToolAssessmentJson> results, Integer next) {}

    /** Which group the committee is. */
    public record CommitteeJson(String group) {}
}
