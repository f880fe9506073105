package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What packs say about the record: rules about the lists, and what an agreement selects (R12). */
class RecordPolicyTest {
    private static final Optional<String> HIGH = Optional.of("high");

    @Test
    void theProposalLeadsToOneOfTwoAgreementsAndEachHasItsTemplate() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.record().agreements())
                .extracting(RecordPolicy.Agreement::type, RecordPolicy.Agreement::template)
                .containsExactly(
                        tuple("partnership-program", "memorandum"),
                        tuple("service-agreement", "supplement"));
    }

    @Test
    void eachTypeIsWrittenWithTheSectionsOfItsTemplate() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.agreement("partnership-program"))
                .isEqualTo(pack.agreement().sections())
                .hasSize(8);
        assertThat(pack.agreement(""))
                .as("while nobody chose a type")
                .isEqualTo(pack.agreement().sections());
        assertThat(pack.agreement("service-agreement"))
                .extracting(AgreementSection::id)
                .containsExactly(
                        "services",
                        "roles",
                        "financial",
                        "communication",
                        "outcomes",
                        "metrics",
                        "monitoring");
        assertThat(pack.template("service-agreement").orElseThrow().source()).isEqualTo("sample");
        assertThat(pack.template("partnership-program")).isEmpty();
    }

    @Test
    void aTemplateOfSectionsOrForATypeThatThereIsNotIsRefusedWithTheValidOnes() {
        String yaml =
                """
                extends: mmsd-7544/1
                id: ours
                version: 1
                title: Ours
                agreement:
                  sections:
                    - {id: fares, title: Fares, hint: Who pays., source: sample}
                  templates:
                    - {id: treaty, sections: [fares, peace], source: sample}
                    - {id: memorandum, sections: [], source: sample}
                """;

        PackException refusal = catchThrowableOfType(PackException.class, () -> Packs.read(yaml));

        assertThat(refusal.problems())
                .extracting(PackProblem::line, PackProblem::place, PackProblem::args)
                .containsExactlyInAnyOrder(
                        tuple(9, "agreement.templates[1].sections", List.of("peace", "fares")),
                        tuple(
                                9,
                                "agreement.templates[1].id",
                                List.of(
                                        "treaty",
                                        "partnership-program, service-agreement, memorandum,"
                                                + " supplement, accompanying-memo")),
                        tuple(10, "agreement.templates[2].sections", List.of()));
    }

    @Test
    void theAgreementsOwnWayThroughTheBoardGoesBeforeThatOfTheIntensity() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.route("high", "partnership-program").route())
                .isEqualTo("notice-and-approval");
        assertThat(pack.route("high", "service-agreement").route()).isEqualTo("notice");
        assertThat(pack.route("low", "service-agreement").route()).isEqualTo("notice");
        assertThat(pack.route("low", "").route()).isEqualTo("none");
    }

    @Test
    void whatWaitsWhereThatWayNeverLeadsIsNoGateAnyMore() {
        PolicyPack pack = Packs.shipped("mmsd-7544");

        assertThat(pack.gates("implement", HIGH, "partnership-program"))
                .isEqualTo(pack.gates("implement", HIGH))
                .contains("board-notice", "board-decision");
        assertThat(pack.gates("implement", HIGH, "service-agreement"))
                .contains("board-notice", "moa-complete", "signed-off")
                .doesNotContain("board-decision");
    }

    @Test
    void aPackTakesOverTheRulesThatItDoesNotHaveItself() {
        PolicyPack pack = ShippedPolicies.withRecordRule("rollOut: [districtwide]");

        assertThat(pack.record().rollOut()).containsExactly("districtwide");
        assertThat(pack.record().agreements()).hasSize(2);
    }

    @Test
    void aRuleAboutWhatNoListHasIsRefusedWithTheValidChoices() {
        PackException refusal =
                catchThrowableOfType(
                        PackException.class,
                        () -> ShippedPolicies.withRecordRule("rollOut: [everywhere]"));

        PackProblem problem = refusal.problems().get(0);
        assertThat(problem.place()).isEqualTo("record.rollOut");
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.args()).isEqualTo(List.of("everywhere", "districtwide, schools"));
    }

    @Test
    void kindsWithoutPartnershipsAreRefused() {
        String yaml =
                Packs.yaml("mmsd-7544")
                        .replace("lists:\n", "lists:\n  kinds: [{id: x, title: X, source: s}]\n");

        PackException refusal = catchThrowableOfType(PackException.class, () -> Packs.read(yaml));

        assertThat(refusal.problems())
                .singleElement()
                .extracting(PackProblem::key, PackProblem::args)
                .containsExactly("tandem.pack.problem.missing-choices", List.of("partnership"));
    }
}
