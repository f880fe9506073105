package org.tandem.partnerships.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

class PartnershipFormTest {
    private static final PolicyPack MADISON =
            ShippedPolicies.policies().version("mmsd-7544", 1).orElseThrow();

    private final Map<String, String> inputs =
            new HashMap<>(Map.of("partnerName", "Reading Friends", "schoolYear", "2026-2027"));
    private final KnownPeople people = new KnownPeople("ann", "bob", "cid");

    @Test
    void whoFillsTheFormIsProgrammaticOwnerUnlessSomeoneElseIsNamed() {
        assertThat(read().programmaticOwner()).isEqualTo("key-ann");

        inputs.put("programmaticOwner", "bob");

        assertThat(read().programmaticOwner()).isEqualTo("key-bob");
    }

    @Test
    void aPersonMayOwnOnSeveralLevelsAndTeamsTakeSeveralNames() {
        inputs.put("organizationalOwner", "bob");
        inputs.put("operationalOwners", "bob, cid; bob");
        inputs.put("districtTeam", "ann bob");

        PartnershipDraft draft = read();

        assertThat(draft.organizationalOwner()).isEqualTo("key-bob");
        assertThat(draft.operationalOwners()).containsExactly("key-bob", "key-cid");
        assertThat(draft.districtTeam()).containsExactly("key-ann", "key-bob");
    }

    @Test
    void withoutATitleTheDefaultIsUsed() {
        assertThat(read().title()).isEqualTo("default");
    }

    @Test
    void everyWrongFieldIsReportedAtOnce() {
        inputs.put("partnerName", "x".repeat(PartnershipForm.NAME_LENGTH + 1));
        inputs.put("schoolYear", "soon");
        inputs.put("organizationalOwner", "nobody");
        inputs.put("partnerTeam", "cid, no-one");

        assertThat(wrongFields())
                .containsExactlyInAnyOrder(
                        "partnerName", "schoolYear", "organizationalOwner", "partnerTeam");
    }

    @Test
    void aPartnerWithoutANameIsRefused() {
        inputs.put("partnerName", "");

        assertThat(wrongFields()).containsExactly("partnerName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-2028", "2027-2026", "2026/2027", "1926-1927"})
    void aSchoolYearIsTwoYearsInARow(String year) {
        inputs.put("schoolYear", year);

        assertThat(wrongFields()).containsExactly("schoolYear");
    }

    @Test
    void nobodySitsOnBothTeams() {
        inputs.put("districtTeam", "ann");
        inputs.put("partnerTeam", "cid, ann");

        assertThat(wrongFields()).containsExactly("partnerTeam");
    }

    @Test
    void theNextToolFollowsTheDocumentsSequence() {
        assertThat(NextTool.after(Set.of())).isEqualTo(DocumentKind.READINESS);
        assertThat(NextTool.after(Set.of(DocumentKind.READINESS)))
                .isEqualTo(DocumentKind.AGREEMENT);
        assertThat(NextTool.after(Set.of(DocumentKind.READINESS, DocumentKind.AGREEMENT)))
                .isEqualTo(DocumentKind.MEETING);
        assertThat(NextTool.after(Set.of(DocumentKind.MEETING))).isEqualTo(DocumentKind.READINESS);
    }

    @Test
    void whoIsOnTheActionTeamTakesPart() {
        inputs.put("actionTeam", "bob, cid");

        Partnership made = new Partnership(1, read(), null, MADISON.ref(), 1, 1);

        assertThat(made.involves("key-cid")).isTrue();
        assertThat(made.involves("key-ann")).as("its programmatic owner").isTrue();
        assertThat(made.sideOf("key-cid")).as("it is no readiness team").isEmpty();
    }

    @Test
    void nobodyChangesSides() {
        inputs.put("districtTeam", "bob");
        inputs.put("partnerTeam", "ann");
        PartnershipDraft after = read();

        assertThatThrownBy(() -> SideChange.refuse(Set.of("key-ann"), Set.of(), after))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("partnerTeam");
    }

    @Test
    void theHistoryOfAnUpdateNamesTheFieldsThatChanged() {
        PartnershipDraft before = read();
        inputs.put("schools", "Maple School");

        assertThat(DraftChanges.between(before, read(), MADISON))
                .containsExactly(Change.of("schools", "", "Maple School"));
    }

    private PartnershipDraft read() {
        return new PartnershipForm(inputs, people)
                .read("default", "key-ann", MADISON, Particulars.NONE);
    }

    private List<String> wrongFields() {
        return catchThrowableOfType(RefusedException.class, this::read).fields().stream()
                .map(FieldError::field)
                .toList();
    }
}
