package org.tandem.partnerships.tracker;

import java.util.List;

/**
 * The state of the outbox.
 *
 * @param entries a page of those that are stuck or were tried in vain
 * @param next id to continue after; 0 at the end
 */
record OutboxReport(int pending, int stuck, List<OutboxEntry> entries, int next) {}
