package org.tandem.partnerships.lifecycle;

import java.util.List;

/**
 * A part of the work list.
 *
 * @param results longest waiting first
 * @param next how many to skip for the next part; null at the end
 */
public record WorkListJson(List<WorkJson> results, Integer next) {
    /**
     * A partnership that waits.
     *
     * @param url its page
     * @param stateText the state in words
     * @param who for whom it waits
     * @param what to do
     * @param since as the reader's language writes the day
     */
    public record WorkJson(
            int id,
            String title,
            String url,
            String state,
            String stateText,
            String who,
            String what,
            String since) {}
}
