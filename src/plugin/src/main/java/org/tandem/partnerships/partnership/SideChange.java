package org.tandem.partnerships.partnership;

import java.util.List;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** Nobody changes sides: who saw one team's ratings must not see the other's (R80). */
final class SideChange {
    private SideChange() {}

    /**
     * Lets every change pass but a change of sides.
     *
     * @throws RefusedException (invalid) naming the team that someone would join
     */
    static void refuse(PartnershipDraft before, PartnershipDraft after) {
        InputErrors errors = new InputErrors();
        if (meets(before.districtTeam(), after.partnerTeam())) {
            errors.reject("partnerTeam", "tandem.error.changes-sides");
        }
        if (meets(before.partnerTeam(), after.districtTeam())) {
            errors.reject("districtTeam", "tandem.error.changes-sides");
        }
        errors.throwIfAny();
    }

    private static boolean meets(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
