package org.tandem.workspace.tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.web.WebError;

class IssueFormTest {
    @Test
    void onlyWhatTheAuthorChangedIsSaved() {
        IssueForm form = form("Old", "2027-01-01").typed("summary", "New");
        assertThat(form.changes()).containsExactly(Map.entry("summary", "New"));
    }

    @Test
    void aStaleFormKeepsWhatWasTypedAndTakesOverTheRest() {
        IssueForm stale = form("Old", "2027-01-01").typed("summary", "Mine");

        IssueForm merged = stale.onTopOf(metas("Theirs", "2027-02-02"));

        FormField summary = merged.fields().get(0);
        assertThat(summary.value()).isEqualTo("Mine");
        assertThat(summary.now()).isEqualTo("Theirs");
        FormField due = merged.fields().get(1);
        assertThat(due.value()).isEqualTo("2027-02-02");
        assertThat(due.hasNow()).isFalse();
        assertThat(merged.changes()).containsExactly(Map.entry("summary", "Mine"));
    }

    @Test
    void everyRefusalIsNamedInTheSummaryAndAtItsField() {
        WebError refusal =
                new WebError(400, "No", Map.of("summary", "is missing", "comment", "say why"));
        IssueForm form = form("", "").refused(refusal);

        assertThat(form.fields().get(0).describedBy()).isEqualTo("summary-error");
        assertThat(form.errors(refusal))
                .containsExactly(
                        new FieldError("comment", "", "say why"),
                        new FieldError("summary", "Summary", "is missing"));
    }

    private static IssueForm form(String summary, String due) {
        return IssueForm.of(metas(summary, due));
    }

    private static List<FieldMeta> metas(String summary, String due) {
        return List.of(
                meta("summary", "Summary", FieldKind.TEXT, summary),
                meta("duedate", "Due", FieldKind.DATE, due));
    }

    private static FieldMeta meta(String id, String name, FieldKind kind, String value) {
        return new FieldMeta(new Field(id, name, kind, null, List.of()), true, value, List.of());
    }
}
