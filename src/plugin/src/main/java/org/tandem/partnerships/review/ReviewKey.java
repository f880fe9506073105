package org.tandem.partnerships.review;

/**
 * Which review of a partnership.
 *
 * @param cycle counts renewals, from 0
 * @param schoolYear as {@code 2026-2027}
 * @param reviewId the pack's id, as {@code mid-year}
 */
record ReviewKey(int cycle, String schoolYear, String reviewId) {
    /** What only one row can be about. */
    String place(int partnershipId) {
        return partnershipId + "/" + cycle + "/" + schoolYear + "/" + reviewId;
    }
}
