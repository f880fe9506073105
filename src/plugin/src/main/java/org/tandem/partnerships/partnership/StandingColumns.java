package org.tandem.partnerships.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

/** The columns that say where a partnership stands. */
final class StandingColumns {
    private StandingColumns() {}

    static Standing read(PartnershipEntity row) {
        return new Standing(
                State.stored(row.getState()),
                since(row),
                row.getCycle(),
                (row.getCycleSince() == null ? row.getCreatedAt() : row.getCycleSince())
                        .toInstant(),
                row.getStateReason() == null ? "" : row.getStateReason(),
                Optional.ofNullable(row.getStateDate())
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse),
                EndKind.ofId(row.getEndKind()),
                row.getEndCause() == null ? "" : row.getEndCause());
    }

    /**
     * Since when it is in its state; rows from before there were states say when they were made.
     */
    static Instant since(PartnershipEntity row) {
        Date since = row.getStateSince() == null ? row.getCreatedAt() : row.getStateSince();
        return since.toInstant();
    }

    static void write(PartnershipEntity row, Standing standing) {
        row.setState(standing.state().name());
        row.setStateSince(Date.from(standing.since()));
        row.setCycle(standing.cycle());
        row.setCycleSince(Date.from(standing.cycleSince()));
        row.setStateReason(standing.reason());
        row.setStateDate(standing.effective().map(LocalDate::toString).orElse(""));
        row.setEndKind(standing.ended().map(EndKind::id).orElse(""));
        row.setEndCause(standing.cause());
    }
}
