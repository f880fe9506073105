package org.tandem.partnerships.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Particulars;
import org.tandem.partnerships.partnership.PartnershipDraft;

class HandOverTest {
    private static final Person ANN = new Person("ann", "ann", "Ann");
    private static final Person BEN = new Person("ben", "ben", "Ben");

    private final PartnershipDraft about =
            new PartnershipDraft(
                    "Partner",
                    "Title",
                    "",
                    "",
                    "",
                    "2026-2027",
                    "",
                    "ann",
                    "ann",
                    List.of("cid", "ann", "ben"),
                    List.of("ann"),
                    List.of(),
                    Particulars.NONE);

    @Test
    void onePersonCanOwnOnSeveralLevels() {
        assertThat(HandOver.levels(about, ANN)).containsExactly(Ownership.values());
        assertThat(HandOver.levels(about, BEN)).containsExactly(Ownership.OPERATIONAL);
    }

    @Test
    void onlyTheNamedLevelPassesToTheOther() {
        PartnershipDraft after =
                new HandOver(ANN, BEN, List.of(Ownership.PROGRAMMATIC), "").applyTo(about);
        assertThat(after.programmaticOwner()).isEqualTo("ben");
        assertThat(after.organizationalOwner()).isEqualTo("ann");
        assertThat(after.operationalOwners()).containsExactly("cid", "ann", "ben");
    }

    @Test
    void whoOwnsAlreadyStandsThereOnlyOnceAfterwardsAndTeamsStay() {
        PartnershipDraft after =
                new HandOver(ANN, BEN, List.of(Ownership.values()), "").applyTo(about);
        assertThat(after.organizationalOwner()).isEqualTo("ben");
        assertThat(after.operationalOwners()).containsExactly("cid", "ben");
        assertThat(after.districtTeam()).containsExactly("ann");
    }
}
