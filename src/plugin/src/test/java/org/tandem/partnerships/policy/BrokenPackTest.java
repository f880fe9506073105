package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A broken pack is refused with every line that is wrong, and what would be right. */
@Timeout(20)
class BrokenPackTest {
    private static final String BLANK = Packs.yaml("blank");

    @Test
    void badYamlIsRefusedAtItsLine() {
        assertThat(problems("id: x\ntitle: [one\ndistrict: y\n"))
                .singleElement()
                .extracting(PackProblem::line, PackProblem::key)
                .containsExactly(3, "tandem.pack.problem.yaml");
    }

    @Test
    void anUnknownGateIsRefusedWithTheValidOnes() {
        String yaml = BLANK + "gates:\n  - {transition: submit, gates: [owner-asigned]}\n";

        PackProblem problem = only(yaml);

        assertThat(problem.line()).isEqualTo(lineOf(yaml, "owner-asigned"));
        assertThat(problem.place()).isEqualTo("gates[1].gates");
        assertThat(problem.args().get(0)).isEqualTo("owner-asigned");
        assertThat(problem.args().get(1).toString()).contains("owner-assigned", "board-decision");
    }

    @Test
    void aLeadTimeIsRefusedWhereTheBoardDoesNotDecide() {
        String yaml =
                BLANK
                        + "routes:\n  - {level: low, route: none, source: sample}\n"
                        + "  - {level: medium, route: notice, leadDays: 7, source: sample}\n"
                        + "  - {level: high, route: notice-and-approval, leadDays: 7, source: x}\n";

        assertThat(only(yaml).key()).isEqualTo("tandem.pack.problem.lead-days");
        assertThat(only(yaml).place()).isEqualTo("routes[2].leadDays");
        assertThat(only(yaml.replace("notice, leadDays: 7", "notice, leadDays: -1")).key())
                .isEqualTo("tandem.pack.problem.number");
    }

    @Test
    void anUnknownStateIsRefusedAndTheStateItShouldBeIsMissing() {
        String yaml = BLANK.replace("states: [board-approval]}", "states: [board-aproval]}");

        assertThat(problems(yaml))
                .extracting(PackProblem::key, problem -> problem.args().get(0))
                .contains(
                        tuple("tandem.pack.problem.choice", "board-aproval"),
                        tuple("tandem.pack.problem.state-missing", "board-approval"));
    }

    @Test
    void aLanguageThatDoesNotExistIsRefusedWithExamples() {
        assertThat(problems(BLANK + "language: Spanish\n"))
                .extracting(PackProblem::key, PackProblem::place)
                .containsExactly(tuple("tandem.pack.problem.language", "language"));
    }

    @Test
    void aStateInTwoStepsIsRefused() {
        String yaml = BLANK.replace("states: [inquiry]}", "states: [inquiry, vetting]}");

        assertThat(only(yaml).key()).isEqualTo("tandem.pack.problem.state-twice");
        assertThat(only(yaml).args()).isEqualTo(List.of("vetting", "inquiry", "vetting"));
    }

    @Test
    void phasesThatLeaveAStateOutOrAreOthersThanTheFourAreRefused() {
        String phases = Packs.yaml("odst-conditions-habits");

        PackProblem missing =
                only(
                        phases.replace(
                                "[vetting, declined]}\n  - {id: dev", "[vetting]}\n  - {id: dev"));
        assertThat(missing.place()).isEqualTo("phases");
        assertThat(missing.key()).isEqualTo("tandem.pack.problem.state-missing");
        assertThat(missing.args()).isEqualTo(List.of("declined"));
        assertThat(
                        only(phases.replace(
                                        "- {id: intake, title: Intake", "- {id: ask, title: Ask"))
                                .args())
                .isEqualTo(List.of("intake, vetting, development, follow-up"));
    }

    @Test
    void aReviewOnADayThatNotEveryYearHasIsRefused() {
        String yaml =
                BLANK
                        + "reviews:\n  - {id: spring, title: Spring, month: 2, day: 29, source: sample}\n";

        PackProblem problem = only(yaml);

        assertThat(problem.line()).isEqualTo(lineOf(yaml, "- {id: spring"));
        assertThat(problem.place()).isEqualTo("reviews[1].day");
        assertThat(problem.key()).isEqualTo("tandem.pack.problem.day");
        assertThat(problem.args()).isEqualTo(List.of(2, 28));
        assertThat(only(BLANK + "reviews: []\n").key())
                .isEqualTo("tandem.pack.problem.missing-list");
        assertThat(only(yaml.replace("month: 2, day: 29", "month: 13, day: 1")).key())
                .isEqualTo("tandem.pack.problem.number");
    }

    @Test
    void aDuplicateStepIsRefusedWithTheLineOfTheFirst() {
        String yaml = BLANK.replace("{id: vetting, title", "{id: inquiry, title");

        PackProblem problem = only(yaml);

        assertThat(problem.key()).isEqualTo("tandem.pack.problem.duplicate-id");
        assertThat(problem.line()).isEqualTo(lineOf(yaml, "title: Vetting"));
        assertThat(problem.args()).isEqualTo(List.of("inquiry", lineOf(yaml, "title: Inquiry")));
    }

    @Test
    void aDuplicateKeyIsRefused() {
        String yaml = BLANK + "title: Again\n";

        assertThat(only(yaml).key()).isEqualTo("tandem.pack.problem.duplicate-key");
        assertThat(only(yaml).args()).isEqualTo(List.of(lineOf(yaml, "title: Blank pack")));
    }

    @Test
    void aMissingTextIsRefusedAtTheMappingThatLacksIt() {
        String yaml =
                BLANK.replace("    text: Why partnerships are important to your district.\n", "");

        PackProblem problem = only(yaml);

        assertThat(problem.place()).isEqualTo("texts.belief.text");
        assertThat(problem.key()).isEqualTo("tandem.pack.problem.missing-text");
    }

    @Test
    void aRequiredTextThatIsNotThereIsNamed() {
        String yaml = BLANK.replace("  goal:\n", "  gaol:\n");

        assertThat(only(yaml).args()).isEqualTo(List.of("goal"));
    }

    @Test
    void aWrongTypeIsRefused() {
        String yaml =
                BLANK.replace("version: 1\n", "version: one\n")
                        .replace("district: Your district", "district: 7544");

        assertThat(problems(yaml))
                .extracting(PackProblem::line, PackProblem::key)
                .containsExactly(
                        tuple(lineOf(yaml, "version:"), "tandem.pack.problem.number"),
                        tuple(lineOf(yaml, "district:"), "tandem.pack.problem.text"));
    }

    @Test
    void aKeyThatMeansNothingIsRefusedWithThoseThatDo() {
        String yaml = BLANK + "rubrik: x\n";

        assertThat(only(yaml).args().get(0).toString()).contains("rubric", "stepMaps");
    }

    @Test
    void allMistakesAreReportedTogetherByLine() {
        String yaml = "id: Blank Pack\nversion: 0\nextends: nowhere/7\n";

        assertThat(problems(yaml)).hasSizeGreaterThan(10);
        assertThat(problems(yaml)).extracting(PackProblem::line).isSorted();
    }

    @Test
    void aFileOfTenMegabytesIsRefused() {
        assertThat(only("#".repeat(10 * 1024 * 1024)).key()).isEqualTo("tandem.pack.problem.size");
    }

    @Test
    void aYamlBombIsRefusedBeforeItGoesOff() {
        String bomb =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(
                                i ->
                                        "a%d: &a%d [%s]%n"
                                                .formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)))
                        .collect(Collectors.joining("", "a0: &a0 lol\n", ""));

        assertThat(only(bomb).key()).isEqualTo("tandem.pack.problem.alias");
        assertThat(only("x: " + "[".repeat(100_000)).key()).isEqualTo("tandem.pack.problem.depth");
    }

    @Test
    void whatIsNoMappingIsRefused() {
        assertThat(only("- x\n").key()).isEqualTo("tandem.pack.problem.mapping");
        assertThat(only("").key()).isEqualTo("tandem.pack.problem.mapping");
        assertThat(only("a: b\n---\nc: d\n").key()).isEqualTo("tandem.pack.problem.documents");
    }

    @Test
    void cutOffsThatLeaveATotalWithoutLevelAreRefused() {
        String odst = Packs.yaml("odst-conditions-habits");

        assertThat(only(odst.replace("{level: low, from: 0}", "{level: low, from: 3}")).key())
                .isEqualTo("tandem.pack.problem.cut-offs");
        assertThat(only(odst.replace("{level: high, from: 9}", "{level: high, from: 4}")).key())
                .isEqualTo("tandem.pack.problem.cut-offs");
    }

    @Test
    void anAgendaThatDoesNotFillItsHourIsAllowedWithAWarning() {
        String odst = Packs.yaml("odst-conditions-habits").replace("minutes: 20", "minutes: 15");

        assertThat(Packs.read(odst).warnings())
                .singleElement()
                .extracting(PackProblem::args)
                .isEqualTo(List.of(60, 55));
    }

    @Test
    void aGateThatTheRouteNeverReachesIsAllowedWithAWarning() {
        String yaml =
                Packs.yaml("mmsd-7544")
                        .replace("{level: medium, route: notice,", "{level: medium, route: none,");

        assertThat(Packs.read(yaml).warnings())
                .extracting(PackProblem::args)
                .containsExactly(
                        List.of("medium", "board-notice", "none"),
                        List.of("medium", "renewal-board-notice", "none"));
    }

    @Test
    void aPackCanExtendOneThatExtendsAnother() {
        PolicyPack pack =
                Packs.read(
                                "extends: spps-achieves/1\nid: ours\nversion: 1\ntitle: Ours\n"
                                        + "lists:\n  reach: []\n")
                        .pack();

        assertThat(pack.district()).isEqualTo("Saint Paul Public Schools");
        assertThat(pack.rubric().sample()).isTrue();
        assertThat(pack.list("departments")).hasSize(18);
        assertThat(pack.list("organization-types")).hasSize(7);
        assertThat(pack.list("reach")).isEmpty();
    }

    private static PackProblem only(String yaml) {
        List<PackProblem> problems = problems(yaml);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<PackProblem> problems(String yaml) {
        PackException refusal = catchThrowableOfType(PackException.class, () -> Packs.read(yaml));
        assertThat(refusal).as("nothing was refused").isNotNull();
        return refusal.problems();
    }

    private static int lineOf(String yaml, String text) {
        return (int) yaml.substring(0, yaml.indexOf(text)).lines().count()
                + (yaml.charAt(yaml.indexOf(text) - 1) == '\n' ? 1 : 0);
    }
}
