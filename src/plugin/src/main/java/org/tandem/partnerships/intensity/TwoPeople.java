package org.tandem.partnerships.intensity;

import java.util.Set;
import org.tandem.partnerships.host.InputErrors;

/**
 * The office and the district's staff determine intensity together (R19): two different people of
 * these groups, at least one of them from the office.
 */
final class TwoPeople {
    private TwoPeople() {}

    /** What a person is, as far as it counts here. */
    enum Side {
        OFFICE,
        STAFF
    }

    /** Whether a person with these sides may give the answers. */
    static boolean mayAnswer(Set<Side> sides) {
        return !sides.isEmpty();
    }

    /**
     * Notes what is wrong with the second person.
     *
     * @param same whether it is the one who answers
     */
    static void check(Set<Side> first, Set<Side> second, boolean same, InputErrors errors) {
        if (same) {
            errors.reject("reviewedWith", "tandem.intensity.error.same-person");
        } else if (second.isEmpty()) {
            errors.reject("reviewedWith", "tandem.intensity.error.second-group");
        } else if (!first.contains(Side.OFFICE) && !second.contains(Side.OFFICE)) {
            errors.reject("reviewedWith", "tandem.intensity.error.no-office");
        }
    }
}
