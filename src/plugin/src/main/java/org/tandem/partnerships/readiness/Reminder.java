package org.tandem.partnerships.readiness;

import java.time.Duration;
import java.time.Instant;

/**
 * That a member was reminded to rate.
 *
 * @param by key of the person who asked for it
 * @param byMail whether a mail went out; otherwise only the member's sheet says so
 */
record Reminder(String member, Instant at, String by, boolean byMail) {
    private static final Duration PAUSE = Duration.ofDays(1);

    /** Whether it is too early to remind the member again: once a day is enough for anybody. */
    boolean isRecent(Instant now) {
        return now.isBefore(at.plus(PAUSE));
    }
}
