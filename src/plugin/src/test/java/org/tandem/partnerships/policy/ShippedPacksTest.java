package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.StepMap.Step;

/** What holds for every pack that comes with the plugin, and the key rows of each. */
class ShippedPacksTest {
    static Stream<PolicyPack> packs() {
        return Packs.SHIPPED.stream().map(ref -> Packs.shipped(ref.id()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyStateBelongsToExactlyOneStepOfEachMap(PolicyPack pack) {
        assertThat(pack.stepMaps()).hasSizeGreaterThanOrEqualTo(2);
        for (StepMap map : pack.stepMaps()) {
            for (State state : State.values()) {
                assertThat(map.steps())
                        .as("%s: %s in %s", pack.id(), state, map.id())
                        .filteredOn(step -> step.states().contains(state.id()))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsSoundAndHasTheFourSharedThemes(PolicyPack pack) {
        assertThat(Packs.read(Packs.yaml(pack.id())).warnings()).isEmpty();
        assertThat(pack.themes())
                .extracting(Theme::id)
                .containsExactly("alignment", "resources", "metrics", "communication");
        assertThat(pack.list("organization-types")).hasSize(7);
        assertThat(pack.list("outcome-areas")).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatTheDocumentsDoNotSayIsLabelledSample(PolicyPack pack) {
        assertThat(pack.rubric().sample()).isTrue();
        assertThat(pack.route("low").sample()).isTrue();
        assertThat(pack.route("medium").sample()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackHasTheFourPhasesTheTwoReviewsAndTheThreeSensesOfEnding(PolicyPack pack) {
        assertThat(pack.phases()).extracting(Step::id).isEqualTo(PolicyPack.PHASES);
        assertThat(pack.reviews())
                .extracting(PlannedReview::id, PlannedReview::month)
                .containsExactly(tuple("mid-year", 1), tuple("year-end", 6));
        assertThat(pack.list("ending-reasons"))
                .extracting(Choice::source)
                .containsExactly("004:58", "004:206", "004:392");
        assertThat(pack.list("partner-sizes"))
                .isNotEmpty()
                .allSatisfy(size -> assertThat(size.source()).isEqualTo("sample"));
    }

    @Test
    void madisonHasSevenPolicyStepsAndFivePublicOnes() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.stepMap("policy").orElseThrow().steps())
                .extracting(Step::title)
                .containsExactly(
                        "Submit Proposal",
                        "Determine Intensity",
                        "Develop MOA",
                        "BOE Notice and Approval",
                        "Implement and Monitor Partnership",
                        "Refine and Renew Partnership",
                        "BOE Notice and Approval");
        assertThat(pack.stepMap("public").orElseThrow().steps())
                .extracting(Step::title)
                .containsExactly(
                        "Submit Partnership Inquiry Form",
                        "Receive Approval to Develop Partnership",
                        "Develop Agreement and Receive Approval to Implement",
                        "Implement Partnership Program",
                        "Monitor and Strengthen Partnership");
    }

    @Test
    void madisonSaysWhatAPartnershipIsInItsOwnWords() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.text("definition-partnership").orElseThrow().text())
                .isEqualTo(
                        "A collaborative relationship between MMSD and community entities that is"
                                + " mutually beneficial and works toward shared goals and purpose"
                                + " through an agreed upon division of labor, services, outcomes"
                                + " and financial responsibility.");
        assertThat(pack.belief().text())
                .isEqualTo(
                        "The Board believes that families and the community are vital partners and,"
                                + " therefore, supports and invites opportunities to create and"
                                + " cultivate school-community partnerships.");
        assertThat(pack.text("goal").orElseThrow().text())
                .isEqualTo(
                        "All students graduate from high school prepared for college, career and"
                                + " community");
        assertThat(pack.policy().number()).isEqualTo("7544");
        assertThat(pack.tools()).hasSize(5);
    }

    @Test
    void madisonsOwnersAndOfficeHaveTheDocumentsDuties() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(counts(pack, "organizational")).containsExactly(3, 1, 2);
        assertThat(counts(pack, "programmatic")).containsExactly(4, 5, 5);
        assertThat(counts(pack, "operational")).containsExactly(1);
        assertThat(pack.ownerLevel("operational").orElseThrow().max())
                .isEqualTo(OwnerLevel.ANY_NUMBER);
        assertThat(pack.office().duties()).hasSize(5);
        assertThat(pack.office().shortName()).isEqualTo("SP&I");
    }

    private static List<Integer> counts(PolicyPack pack, String level) {
        return pack.ownerLevel(level).orElseThrow().expectations().stream()
                .map(expectations -> expectations.texts().size())
                .toList();
    }

    @Test
    void madisonDemandsAMemorandumOfMediumAndHighIntensityOnly() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.gates("implement", Optional.of("low"))).doesNotContain("moa-complete");
        for (String level : List.of("medium", "high")) {
            assertThat(pack.gates("implement", Optional.of(level)))
                    .contains("moa-complete", "signed-off", "board-notice");
        }
        assertThat(pack.gates("implement", Optional.of("high"))).contains("board-decision");
        assertThat(pack.gates("renewed", Optional.of("high"))).contains("renewal-board-decision");
        assertThat(pack.route("high").route()).isEqualTo("notice-and-approval");
    }

    @Test
    void saintPaulNamesEighteenDepartmentsAndSixToConsult() {
        PolicyPack pack = Packs.shipped("spps-achieves");

        assertThat(pack.list("departments")).hasSize(18);
        assertThat(pack.list("consult"))
                .hasSize(6)
                .extracting(Choice::id)
                .contains("legal", "procurement");
        assertThat(pack.stepMap("phases").orElseThrow().steps())
                .extracting(Step::title)
                .containsExactly("Intake", "Vetting", "Development", "Follow-up");
    }

    @Test
    void thereAreFifteenStandardsAndSixteenItems() {
        PolicyPack pack = Packs.shipped("odst-conditions-habits");

        assertThat(pack.standards().groups())
                .extracting(Standards.Group::title)
                .containsExactly("Conditions", "Habits");
        assertThat(pack.standards().groups())
                .flatExtracting(Standards.Group::themes)
                .flatExtracting(Standards.OfTheme::standards)
                .hasSize(15)
                .contains(
                        new Standards.Standard(
                                "metrics-2",
                                "Metrics are created such that they are measurable at least"
                                        + " quarterly.",
                                "Metrics are created such that they are measurable quarterly.",
                                "004:49, 004:378"));
        assertThat(pack.standards().groups().get(1).themes().get(0).title())
                .isEqualTo("Communication, Progress Monitoring and Collaboration");
        assertThat(pack.readiness().categories())
                .flatExtracting(ReadinessTool.Category::items)
                .hasSize(16);
        assertThat(pack.supplement().practices())
                .flatExtracting(Supplement.Practices::items)
                .hasSize(6);
        assertThat(pack.supplement().evidence()).hasSize(7);
    }

    @Test
    void noMisspellingOfTheDocumentsIsShipped() {
        String all = packs().map(PolicyPack::toString).collect(Collectors.joining());

        assertThat(all)
                .doesNotContain("allignment", "capaity", "buiding", "is providing direct")
                .contains("strategic alignment", "capacity building");
    }
}
