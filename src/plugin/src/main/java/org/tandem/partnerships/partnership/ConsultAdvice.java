package org.tandem.partnerships.partnership;

import java.util.List;
import org.tandem.partnerships.policy.PolicyPack;

/** Whom a pack suggests to consult; people decide whether they do (R155). */
final class ConsultAdvice {
    private ConsultAdvice() {}

    /** The ids of those who are not consulted yet although student data is shared. */
    static List<String> of(Particulars particulars, PolicyPack pack) {
        if (!particulars.sharesStudentData().orElse(false)) {
            return List.of();
        }
        return pack.record().dataConsults().stream()
                .filter(id -> !particulars.chosen(ChoiceField.CONSULTED).contains(id))
                .toList();
    }
}
