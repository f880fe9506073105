package org.tandem.workspace.tracker.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Where pages are found, as paths within the application. */
final class Addresses {
    static final String DASHBOARD = "/secure/Dashboard.jspa";
    static final String CREATE = "/secure/CreateIssue!default.jspa";
    static final String BOARDS = "/secure/ManageRapidViews.jspa";

    private Addresses() {}

    static String project(String key) {
        return "/projects/" + encode(key);
    }

    static String issue(String key) {
        return "/browse/" + encode(key);
    }

    /** The issue's page, at its comments or at its history. */
    static String activity(String key, String tab, int start) {
        return issue(key) + "?tab=" + tab + "&start=" + start + "#activity";
    }

    static String create(String project) {
        return CREATE + "?project=" + encode(project);
    }

    static String create(String project, long issueType) {
        return create(project) + "&issuetype=" + issueType;
    }

    static String edit(String key) {
        return "/secure/EditIssue!default.jspa?key=" + encode(key);
    }

    static String transition(String key, int action, long board) {
        return "/secure/WorkflowUIDispatcher.jspa?key="
                + encode(key)
                + "&action="
                + action
                + (board > 0 ? "&rapidView=" + board : "");
    }

    static String board(long id) {
        return "/secure/RapidBoard.jspa?rapidView=" + id;
    }

    static String board(long id, Set<Integer> quickFilters) {
        StringBuilder address = new StringBuilder(board(id));
        new TreeSet<>(quickFilters)
                .forEach(filter -> address.append("&quickFilter=").append(filter));
        return address.toString();
    }

    static String search(String jql) {
        return "/issues/?jql=" + encode(jql);
    }

    static String search(String jql, int start) {
        return search(jql) + "&startIndex=" + start;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
