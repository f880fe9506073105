package org.tandem.partnerships.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Side;

/** What a team fills in about a category besides ratings, and which values are valid. */
final class TeamFields {
    /** Numbers of the items that matter most here, from 1, separated by commas (R86). */
    static final String STARS = "stars";

    /** Whether the team agrees: yes, no, or empty while it has not said (R88). */
    static final String CONSENSUS = "consensus";

    static final String NOTE = "note";

    /** The team's list, merged by hand; one per line. */
    static final String CONCERNS = "concerns";

    static final String STRENGTHS = "strengths";
    static final int LONGEST = 4000;

    private TeamFields() {}

    /** The texts that the items of a category ask of this side (R96, R97, R99, R103). */
    static List<String> texts(String category, Side side) {
        return switch (category) {
            case "alignment" ->
                    side == Side.DISTRICT
                            ? List.of("rationaleDistrict", "rationaleSchool", "stakeholders")
                            : List.of("rationalePartner", "stakeholders");
            case "resources" -> List.of("leaders", "teacherLeaders", "contract");
            case "metrics" -> List.of("dataHow", "dataWho", "dataWhen");
            default -> List.of();
        };
    }

    /** Whether the field is a rationale, which takes 3 to 4 sentences. */
    static boolean isRationale(String field) {
        return field.startsWith("rationale");
    }

    /**
     * Those of the inputs that are fields of the category, checked.
     *
     * @param items how many items the category has
     * @throws RefusedException (invalid) naming every wrong field
     */
    static Map<String, String> check(
            String category, Side side, int items, Map<String, String> inputs) {
        List<String> known = new ArrayList<>(texts(category, side));
        known.addAll(List.of(STARS, CONSENSUS, NOTE, CONCERNS, STRENGTHS));
        InputErrors errors = new InputErrors();
        Map<String, String> checked = new TreeMap<>();
        for (String field : known) {
            if (inputs.containsKey(field)) {
                checked.put(field, check(field, inputs.get(field).trim(), items, errors));
            }
        }
        errors.throwIfAny();
        return checked;
    }

    private static String check(String field, String text, int items, InputErrors errors) {
        if (field.equals(STARS)) {
            return stars(text, items, errors);
        }
        if (field.equals(CONSENSUS) && !Set.of("yes", "no", "").contains(text)) {
            errors.reject(field, "tandem.readiness.error.consensus");
        }
        errors.checkText(field, text, LONGEST);
        return text;
    }

    private static String stars(String text, int items, InputErrors errors) {
        Set<String> valid =
                IntStream.rangeClosed(1, items)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toSet());
        List<String> numbers =
                List.of(text.split(",")).stream()
                        .map(String::trim)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (!valid.containsAll(numbers)) {
            errors.reject(STARS, "tandem.readiness.error.stars", items);
        }
        return String.join(",", numbers);
    }
}
