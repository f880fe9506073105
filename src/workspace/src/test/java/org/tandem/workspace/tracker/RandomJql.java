package org.tandem.workspace.tracker;

import java.util.Random;

/** Queries such as nobody would write, and some that somebody might. */
final class RandomJql {
    private static final String[] WORDS = {
        "project",
        "status",
        "assignee",
        "duedate",
        "created",
        "labels",
        "Theme",
        "Hours",
        "summary",
        "text",
        "key",
        "parent",
        "resolution",
        "priority",
        "component",
        "cf[10000]",
        "statusCategory",
        "issue.property[a].b",
        "filter",
        "=",
        "!=",
        ">",
        "<",
        ">=",
        "<=",
        "~",
        "!~",
        "in",
        "not",
        "is",
        "and",
        "or",
        "(",
        ")",
        ",",
        "EMPTY",
        "SCP",
        "Draft",
        "lead",
        "1",
        "-7d",
        "999999d",
        "2026-01-01",
        "0000-01-01",
        "1e400",
        "'x y'",
        "\"%\"",
        "now()",
        "currentUser()",
        "membersOf(outside)",
        "startOfMonth(-1)",
        "endOfYear(99999)",
        "unreleasedVersions()",
        "ORDER BY",
        "Rank",
        "desc",
        "!",
        "'",
        "\\",
        "\u0000",
        "é€😀"
    };

    /** Fields, operators and operands that may go together. */
    private static final String[][][] SHAPES = {
        {
            {"duedate", "created", "updated", "resolved"},
            {"=", "!=", ">", "<="},
            {
                "-7d",
                "999999d",
                "2026-01-01",
                "0000-01-01",
                "now()",
                "endOfYear(99999)",
                "'2026-13-45'"
            }
        },
        {
            {"summary", "text", "Theme", "description"},
            {"~", "!~"},
            {"'%_!'", "\"x y\"", "é€😀", "'\\\\'", "\"\\\"\"", "''", "'\\u0000'", "'\\ud83d'"}
        },
        {
            {
                "labels",
                "status",
                "assignee",
                "priority",
                "key",
                "component",
                "resolution",
                "parent"
            },
            {"=", "!=", "is", "is not", "in", "not in"},
            {
                "EMPTY",
                "Draft",
                "lead",
                "currentUser()",
                "(1, EMPTY)",
                "SCP-1",
                "unreleasedVersions()"
            }
        },
        {{"Hours"}, {"=", ">", "<="}, {"1e400", "1", "-5.5", "1e-400", "99999999999999999999"}},
        {{"issue.property[a].b"}, {"=", "!=", "~"}, {"1", "'?'", "':ids'"}}
    };

    private RandomJql() {}

    /** Up to nine words in any order. */
    static String anything(Random random) {
        StringBuilder jql = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            jql.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return jql.toString();
    }

    /** One to three comparisons that have at least the right shape. */
    static String likely(Random random) {
        StringBuilder jql = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String[][] shape = SHAPES[random.nextInt(SHAPES.length)];
            for (String[] choices : shape) {
                jql.append(choices[random.nextInt(choices.length)]).append(' ');
            }
            jql.append(i == 0 ? "" : random.nextBoolean() ? "and not " : "or ");
        }
        return jql.toString();
    }
}
