package org.tandem.partnerships.readiness;

import java.time.Instant;

/**
 * The personal code of a member without an account. It belongs to the member, so that a new link
 * does not lift it.
 *
 * @param hash {@link CodeHash#NONE} until the member chooses one, and after it was reset
 * @param chosen when; the epoch while there is none
 * @param round how many codes the member has chosen so far; what was entered with an earlier one is
 *     not shown with the present one
 */
record MemberCode(CodeHash hash, Instant chosen, int round) {
    static final MemberCode NONE = new MemberCode(CodeHash.NONE, Instant.EPOCH, 0);

    boolean isChosen() {
        return hash.isChosen();
    }
}
