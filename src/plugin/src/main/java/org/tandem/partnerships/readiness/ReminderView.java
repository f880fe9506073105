package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the template of one team's reminders prints.
 *
 * @param side name of the side
 * @param mail whether reminders go by mail
 */
public record ReminderView(String title, String side, List<Row> rows, boolean mail) {
    /**
     * Who has not rated everything.
     *
     * @param last when and by whom they were reminded, as a sentence; empty when they were not
     */
    public record Row(String name, String last) {}
}
