package org.tandem.partnerships.tracker;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the outbox page prints. */
public record OutboxView(
        String pending, String stuck, String projectKey, List<Row> rows, String next) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /**
     * An entry.
     *
     * @param state i18n key
     */
    public record Row(String id, String asked, String state, String attempts, String error) {}

    static OutboxView of(OutboxReport report, String projectKey) {
        return new OutboxView(
                Integer.toString(report.pending()),
                Integer.toString(report.stuck()),
                projectKey,
                report.entries().stream().map(OutboxView::row).toList(),
                report.next() == 0 ? "" : Integer.toString(report.next()));
    }

    private static Row row(OutboxEntry entry) {
        return new Row(
                Integer.toString(entry.id()),
                MINUTE.format(entry.createdAt()),
                "tandem.outbox.state." + entry.state(),
                Integer.toString(entry.attempts()),
                entry.lastError());
    }
}
