package org.tandem.partnerships.intensity;

import java.util.List;

/**
 * A partnership's intensity over REST.
 *
 * @param level low, medium or high; null while it is not determined
 * @param changed what the last determination changed; null while there is none
 * @param history the newest determinations first; the first one holds
 * @param version of the partnership, for the next change
 */
public record IntensityJson(
        String level, ConsequencesJson changed, List<DeterminationJson> history, int version) {}
