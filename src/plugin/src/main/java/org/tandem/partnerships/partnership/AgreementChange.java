package org.tandem.partnerships.partnership;

import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * The type of agreement selects the way through the Board (R12), so that once a proposal is
 * submitted nobody but the office chooses another.
 */
final class AgreementChange {
    private AgreementChange() {}

    /**
     * Lets every change pass but that one.
     *
     * @param office whether it is the office that changes the record
     * @throws RefusedException (invalid) at the field
     */
    static void refuse(Partnership before, PartnershipDraft after, boolean office) {
        String field = ChoiceField.AGREEMENT_TYPE.field();
        String now = after.particulars().one(ChoiceField.AGREEMENT_TYPE).orElse("");
        if (!office && before.state() != State.INQUIRY && !before.agreementType().equals(now)) {
            InputErrors errors = new InputErrors();
            errors.reject(field, "tandem.error.agreement-type");
            errors.throwIfAny();
        }
    }
}
