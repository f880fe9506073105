package org.tandem.partnerships.requirement;

import java.util.List;

/**
 * What the profile prints of requirements.
 *
 * @param summary how many are in place, in a sentence
 * @param full whether the reader sees the evidence
 */
public record RequirementsView(String summary, boolean full, List<Row> rows, List<Form> forms) {
    /**
     * A requirement.
     *
     * @param status in words
     * @param good whether it is in place
     * @param link empty when there is none
     * @param by who recorded it when, in words
     */
    public record Row(
            String title,
            String about,
            String status,
            boolean good,
            String note,
            String link,
            String by) {}

    /** The form that records that one is met. */
    public record Form(
            String id,
            String opener,
            String address,
            int version,
            String note,
            String link,
            String until) {}
}
