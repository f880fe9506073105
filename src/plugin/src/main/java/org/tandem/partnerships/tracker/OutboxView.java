package org.tandem.partnerships.tracker;

import java.util.List;
import org.tandem.partnerships.host.Texts;

/** What the outbox page prints. */
public record OutboxView(
        String pending, String stuck, String projectKey, List<Row> rows, String next) {
    /**
     * An entry.
     *
     * @param state i18n key
     */
    public record Row(String id, String asked, String state, String attempts, String error) {}

    static OutboxView of(OutboxReport report, String projectKey, Texts texts) {
        return new OutboxView(
                Integer.toString(report.pending()),
                Integer.toString(report.stuck()),
                projectKey,
                report.entries().stream().map(entry -> row(entry, texts)).toList(),
                report.next() == 0 ? "" : Integer.toString(report.next()));
    }

    private static Row row(OutboxEntry entry, Texts texts) {
        return new Row(
                Integer.toString(entry.id()),
                texts.moment(entry.createdAt()),
                "tandem.outbox.state." + entry.state(),
                Integer.toString(entry.attempts()),
                entry.lastError());
    }
}
