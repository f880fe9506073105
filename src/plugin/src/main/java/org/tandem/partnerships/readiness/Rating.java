package org.tandem.partnerships.readiness;

/**
 * A member's rating of a category.
 *
 * @param member the person's key
 * @param category id of the category
 * @param value 1 to 4 (R89–R92), 0 in a draft that has none yet
 * @param draft whether the member has not submitted it; drafts count nowhere
 * @param version of the saved row, from 1
 * @param round which of the member's personal codes it was entered with; 0 with an account
 */
record Rating(
        String member,
        String category,
        int value,
        String concerns,
        String strengths,
        boolean draft,
        int version,
        int round) {}
