package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** Nobody changes sides: who saw one team's ratings must not see the other's (R80). */
final class SideChange {
    private SideChange() {}

    /**
     * Lets every change pass but a change of sides, be it at once or step by step.
     *
     * @param district the keys of all who are or were on the district team
     * @param partner the keys of all who are or were on the partner team
     * @throws RefusedException (invalid) naming the team that someone would join
     */
    static void refuse(Set<String> district, Set<String> partner, PartnershipDraft after) {
        InputErrors errors = new InputErrors();
        if (meets(after.partnerTeam(), district)) {
            errors.reject("partnerTeam", "tandem.error.changes-sides");
        }
        if (meets(after.districtTeam(), partner)) {
            errors.reject("districtTeam", "tandem.error.changes-sides");
        }
        errors.throwIfAny();
    }

    private static boolean meets(List<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
