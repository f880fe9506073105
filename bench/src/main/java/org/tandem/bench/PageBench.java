package org.tandem.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page with the six macros against the same page without them. */
final class PageBench {
    private static final List<String> MACROS =
            List.of(
                    "partnership-profile",
                    "readiness-rating",
                    "readiness-summary",
                    "meeting-agenda",
                    "action-items",
                    "approval-status");
    private static final String TEXT =
            "<h2>Notes</h2><p>What the two organizations agreed on, and what comes next.</p>"
                    + "<ul><li>Rooms</li><li>Times</li><li>People</li></ul>";

    private final Server server;

    PageBench(Server server) {
        this.server = server;
    }

    void measure(Table table, int partnerships) {
        String meeting = meeting(partnerships);
        String plain = server.page("Plain page " + partnerships, TEXT);
        Runnable six = () -> server.client().page(view(meeting));
        Runnable none = () -> server.client().page(view(plain));
        Timing.Pair pair = Timing.compare(six, none);
        table.ratio(
                "page with six macros / without, " + partnerships + " partnerships",
                pair.work(),
                pair.baseline(),
                "aim: 1.2");
        int statements = server.statements(six);
        int baseline = server.statements(none);
        table.value(
                "statements of the six-macro page, " + partnerships + " partnerships",
                statements,
                "",
                "plain page: " + baseline);
    }

    /** A meeting's page with all six macros on it, with notes and actions in the database. */
    private String meeting(int partnerships) {
        String partnership = server.text("SELECT MAX(ID) FROM " + server.table("PARTNERSHIP"));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnership", partnership);
        fields.put("date", "2030-01-15");
        fields.put("location", "Library");
        fields.put("title", "Meeting among " + partnerships);
        String page = server.page("meeting-blueprint", fields);
        StringBuilder body = new StringBuilder(TEXT);
        for (String macro : MACROS) {
            body.append("<ac:structured-macro ac:name=\"").append(macro).append("\">");
            body.append("<ac:parameter ac:name=\"partnership\">").append(partnership);
            body.append("</ac:parameter></ac:structured-macro>");
        }
        server.client()
                .put(
                        "/confluence/rest/api/content/" + page,
                        Map.of(
                                "type",
                                "page",
                                "title",
                                "Meeting among " + partnerships,
                                "version",
                                Map.of("number", 2),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of(
                                                "value",
                                                body.toString(),
                                                "representation",
                                                "storage"))));
        return page;
    }

    private static String view(String page) {
        return "/confluence/spaces/PO/pages/" + page + "/page";
    }
}
