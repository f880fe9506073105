package org.tandem.partnerships.readiness;

import java.util.List;
import java.util.Map;

/**
 * What both teams brought to their meeting; nothing of it while one of them is open.
 *
 * @param open whether both have ended their part
 * @param decision the fields of what people decided; empty while nothing is decided
 * @param decisionVersion 0 while nothing is decided
 */
public record JointJson(
        boolean open,
        List<JointCategoryJson> categories,
        Map<String, String> decision,
        int decisionVersion) {
    /** A category. */
    public record JointCategoryJson(
            String category, JointSideJson district, JointSideJson partner) {}

    /**
     * What one team brought.
     *
     * @param average with two decimals; null unless both teams let the other see theirs
     */
    public record JointSideJson(List<String> strengths, List<String> concerns, String average) {}
}
