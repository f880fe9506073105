package org.tandem.partnerships.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.partnership.OwnerIndex.Owned;
import org.tandem.partnerships.partnership.Ownership;

/**
 * Why a partnership lacks a working owner on a level (R138).
 *
 * @param owner who can no longer own; null where nobody is named
 */
record OwnerTrouble(Ownership level, Account owner) {
    /**
     * What is wrong: owners whose account does not work, and a missing programmatic owner, the one
     * that every partnership must have (R141).
     *
     * @param known the accounts of all owners
     */
    static List<OwnerTrouble> of(Owned owned, Map<String, Account> known) {
        List<OwnerTrouble> found = new ArrayList<>();
        if (owned.programmatic() == null) {
            found.add(new OwnerTrouble(Ownership.PROGRAMMATIC, null));
        } else {
            check(Ownership.PROGRAMMATIC, owned.programmatic(), known, found);
        }
        if (owned.organizational() != null) {
            check(Ownership.ORGANIZATIONAL, owned.organizational(), known, found);
        }
        owned.operational().forEach(key -> check(Ownership.OPERATIONAL, key, known, found));
        return found;
    }

    private static void check(
            Ownership level, String key, Map<String, Account> known, List<OwnerTrouble> found) {
        Account account = known.getOrDefault(key, CurrentOwners.gone(key));
        if (!account.active()) {
            found.add(new OwnerTrouble(level, account));
        }
    }
}
