package org.tandem.partnerships.requirement;

import java.util.List;

/**
 * A part of the list of what is missing or expired.
 *
 * @param next goes into {@code after}; null at the end
 */
public record GapsJson(List<GapJson> results, Integer next) {
    /**
     * A partnership.
     *
     * @param url its page
     * @param stateText the state in words
     * @param openText what is missing or expired, in words
     */
    public record GapJson(
            int id,
            String title,
            String url,
            String state,
            String stateText,
            List<OpenRequirementJson> open,
            String openText) {}

    /**
     * A requirement that is not met.
     *
     * @param status missing or expired
     * @param until the last day on which it counted; null when it is missing
     */
    public record OpenRequirementJson(String id, String title, String status, String until) {}
}
