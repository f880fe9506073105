package org.tandem.partnerships.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.OwnerIndex.Owned;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.State;

class OwnerTroubleTest {
    private static final Map<String, Account> KNOWN =
            Map.of("ann", account("ann", true), "old", account("old", false));

    @Test
    void workingOwnersAreNoTrouble() {
        assertThat(trouble("ann", "ann", "ann")).isEmpty();
        assertThat(trouble(null, "ann")).isEmpty();
    }

    @Test
    void aMissingProgrammaticOwnerIsTroubleAMissingOrganizationalOneIsNot() {
        assertThat(trouble(null, null))
                .containsExactly(new OwnerTrouble(Ownership.PROGRAMMATIC, null));
    }

    @Test
    void deactivatedAndDeletedAccountsAreTroubleOnEveryLevel() {
        assertThat(trouble("gone", "old", "ann", "old"))
                .extracting(one -> one.level() + " " + one.owner().person().name())
                .containsExactly("PROGRAMMATIC old", "ORGANIZATIONAL gone", "OPERATIONAL old");
    }

    private static List<OwnerTrouble> trouble(
            String organizational, String programmatic, String... operational) {
        return OwnerTrouble.of(
                new Owned(
                        1,
                        "Reading",
                        State.IMPLEMENTING,
                        7,
                        organizational,
                        programmatic,
                        List.of(operational)),
                KNOWN);
    }

    private static Account account(String name, boolean active) {
        return new Account(new Person(name, name, name), active);
    }
}
