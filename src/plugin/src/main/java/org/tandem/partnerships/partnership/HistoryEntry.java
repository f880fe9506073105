package org.tandem.partnerships.partnership;

import java.time.Instant;

/**
 * A change as the history kept it.
 *
 * @param by key of the person; empty for background work
 */
public record HistoryEntry(int id, Instant at, String by, Change change) {}
