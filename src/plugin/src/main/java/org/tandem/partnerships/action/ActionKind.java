package org.tandem.partnerships.action;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an action is, as far as it decides who gets it and how pages speak of it. */
public enum ActionKind {
    /** Something that somebody does by a day (R176). */
    ACTION,
    /** The organizational owner is to help (R143). */
    ESCALATION,
    /** A part of another action that an operational owner does (R147). */
    TASK,
    /** The data office is to give data (R148). */
    DATA_REQUEST,
    /** The partnership office is to help (R112, R247). */
    HELP,
    /** A progress monitoring meeting to hold (R148). */
    MONITORING_MEETING;

    /** As REST and texts write it: {@code data-request}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id. */
    public static Optional<ActionKind> ofId(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kind that a row holds; rows from before there were kinds hold none. */
    static ActionKind stored(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(ACTION);
    }
}
