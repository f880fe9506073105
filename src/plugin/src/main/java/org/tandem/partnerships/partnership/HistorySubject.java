package org.tandem.partnerships.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the history can be about. Whoever keeps something new says so here, and what it is called
 * under {@code tandem.history.subject.}
 *
 * @param pattern a {@code *} stands for one part that only the feature understands
 * @param ids stems of the texts of ids among its values; without any the values are what people
 *     typed or titles
 */
public record HistorySubject(String pattern, List<String> ids) {
    private static final List<HistorySubject> ALL =
            Stream.of(fields().map(HistorySubject::of), lifecycle(), readiness(), work())
                    .flatMap(subjects -> subjects)
                    .toList();

    /** Of the record, for what people typed or chose. */
    private static Stream<String> fields() {
        String typed =
                "partnerName title services schools students schoolYear partnerContact"
                        + " organizationalOwner programmaticOwner operationalOwners districtTeam"
                        + " partnerTeam actionTeam evidenceBase";
        return Stream.of(
                        Arrays.stream(typed.split(" ")),
                        Arrays.stream(ChoiceField.values()).map(ChoiceField::field),
                        Arrays.stream(ContactRole.values()).map(ContactRole::field))
                .flatMap(names -> names);
    }

    private static Stream<HistorySubject> lifecycle() {
        return Stream.of(
                of("partnership"),
                of("document.*"),
                of("sharesStudentData", "tandem.partnership.student-data."),
                of("state", "tandem.state."),
                of("state.date", "tandem.state."),
                of("state.kind", "tandem.end."),
                of("state.cause"),
                of("decision.*", "tandem.decision.outcome."),
                of("hand-over", "tandem.owner.level."),
                of("hand-over.action"),
                of("approval.asked"),
                of("publication"),
                of("requirement.*"));
    }

    private static Stream<HistorySubject> readiness() {
        return Stream.of(
                of("readiness.closed", "tandem.readiness.side."),
                of("readiness.reopened", "tandem.readiness.side."),
                of("readiness.sharing", "tandem.readiness.side.", "tandem.history.sharing."),
                of("readiness.decision", "tandem.readiness.decision."),
                of("readiness.*"),
                of("readiness-link"),
                of("readiness-link.renewed"),
                of("readiness-link.code"),
                of("readiness-link.reset"));
    }

    private static Stream<HistorySubject> work() {
        return Stream.of(
                of("action"),
                of("action.*"),
                of("agreement.note", "tandem.agreement.note.state."),
                of("communication", "tandem.communication.kind."),
                of("communication.corrected", "tandem.communication.kind."),
                of("communication.external"),
                of("intensity"),
                of("intensity.gate", "tandem.intensity.gate."),
                of("intensity.reviewed-with"),
                of("intensity.route", "tandem.intensity.route."),
                of("intensity.rubric"),
                of("intensity.step"),
                of("meeting.*.*"),
                of("resource.*.answer", "tandem.resource.outcome."),
                of("resource.*.provided", "tandem.resource.provided."),
                of("resource.*"),
                of("review.*.decision", "tandem.review.choice."),
                of("review.*.*"));
    }

    private static HistorySubject of(String pattern, String... ids) {
        return new HistorySubject(pattern, List.of(ids));
    }

    public static List<HistorySubject> all() {
        return ALL;
    }

    /** What a subject in the history is; empty for one that nobody writes any more. */
    public static Optional<HistorySubject> find(String subject) {
        return ALL.stream().filter(one -> one.isOf(subject)).findFirst();
    }

    private boolean isOf(String subject) {
        String[] wanted = pattern.split("\\.");
        String[] parts = subject.split("\\.", wanted.length);
        if (parts.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
