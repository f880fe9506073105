package org.tandem.workspace.tracker.ui;

import java.util.Locale;
import org.tandem.workspace.tracker.Project;

/** Queries that pages offer, and what pages need to know about a reader's query. */
final class Jql {
    static final String ASSIGNED_TO_ME =
            "assignee = currentUser() AND statusCategory != Done ORDER BY duedate ASC, key ASC";
    static final String REPORTED_BY_ME =
            "reporter = currentUser() AND statusCategory != Done ORDER BY updated DESC";
    static final String RECENT = "ORDER BY updated DESC";
    static final String OPEN = "statusCategory != Done ORDER BY created DESC";
    static final String OVERDUE =
            "duedate < startOfDay() AND statusCategory != Done ORDER BY duedate ASC";

    private Jql() {}

    static String inProject(Project project) {
        return "project = \"" + project.key() + "\" ORDER BY created DESC";
    }

    static String recentIn(Project project) {
        return "project = \"" + project.key() + "\" " + RECENT;
    }

    static String openIn(Project project) {
        return "project = \"" + project.key() + "\" AND " + OPEN;
    }

    static String withText(String words) {
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return "text ~ \"" + quoted + "\" " + RECENT;
    }

    /** The query without its ORDER BY. */
    static String condition(String jql) {
        int at = orderBy(jql);
        return (at < 0 ? jql : jql.substring(0, at)).trim();
    }

    /** What the query sorts by, in lower case without ORDER BY; empty when it does not say. */
    static String order(String jql) {
        int at = orderBy(jql);
        if (at < 0) {
            return "";
        }
        String clause = jql.substring(at).trim().toLowerCase(Locale.ROOT);
        return clause.replaceFirst("^order\\s+by\\s*", "");
    }

    /** The same query sorted by one field. */
    static String sortedBy(String jql, String field, boolean ascending) {
        return (condition(jql) + " ORDER BY " + field + (ascending ? " ASC" : " DESC")).trim();
    }

    /** Where ORDER BY begins, outside quotes; -1 when it is absent. */
    private static int orderBy(String jql) {
        char quote = 0;
        for (int i = 0; i < jql.length(); i++) {
            char c = jql.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (startsOrderBy(jql, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsOrderBy(String jql, int at) {
        boolean wordStart = at == 0 || !Character.isLetterOrDigit(jql.charAt(at - 1));
        return wordStart
                && jql.regionMatches(true, at, "order", 0, 5)
                && jql.substring(at + 5).matches("(?is)\\s+by\\b.*");
    }
}
