package org.tandem.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The office's work list and one partnership, over REST and on a page, against the raw SQL of their
 * data behind the same server and login.
 */
final class RecordBench {
    private static final String REST = "/confluence/rest/tandem/1.0/";

    private final Server server;
    private final Client office;
    private final String on;

    /**
     * @param on the database, to tell the lines of the table apart
     */
    RecordBench(Server server, String on) {
        this.server = server;
        this.office = server.client("office");
        this.on = on;
    }

    void measure(Table table, int partnerships) {
        String last = server.text("SELECT MAX(\"ID\") FROM " + server.table("PARTNERSHIP"));
        RecordData data = new RecordData(server, last);
        server.answer(
                Map.of(
                        "nothing", List.of("SELECT 1"),
                        "worklist", data.waiting(),
                        "partnership", data.partnership(),
                        "profile", data.profile()));
        rest(table, "work list", partnerships, "worklist", "worklist");
        rest(table, "a partnership", partnerships, "partnerships/" + last, "partnership");
        page(table, "work list page", partnerships, macro("partnership-worklist", ""), "worklist");
        String partnership = parameter("partnership", last);
        page(
                table,
                "profile page",
                partnerships,
                macro("partnership-profile", partnership),
                "profile");
    }

    private void rest(Table table, String what, int partnerships, String path, String set) {
        compare(
                table,
                what + ", " + partnerships + on,
                () -> office.get(REST + path),
                () -> office.get(RawPlugin.PATH + set),
                () -> office.get(RawPlugin.PATH + "nothing"));
    }

    private void page(Table table, String what, int partnerships, String macro, String set) {
        String of = what + " " + partnerships;
        String work = view(of, macro);
        String raw = view("Raw " + of, macro("raw-rows", parameter("set", set)));
        String nothing = view("No " + of, macro("raw-rows", parameter("set", "nothing")));
        compare(
                table,
                what + ", " + partnerships + on,
                () -> office.page(work),
                () -> office.page(raw),
                () -> office.page(nothing));
        if (server.countsStatements()) {
            table.value(
                    "statements of the " + of,
                    server.statements(() -> office.page(work)),
                    "",
                    "raw SQL: " + server.statements(() -> office.page(raw)));
        }
    }

    private static void compare(
            Table table, String what, Runnable work, Runnable raw, Runnable nothing) {
        List<Double> medians = Timing.medians(work, raw, nothing);
        table.ratio(what + " / raw SQL of its rows", medians.get(0), medians.get(1), note(medians));
    }

    /** Where the rows themselves cost next to nothing, what is left would be a ratio of noise. */
    private static String note(List<Double> medians) {
        double work = medians.get(0) - medians.get(2);
        double raw = medians.get(1) - medians.get(2);
        return raw < medians.get(1) / 20
                ? "aim: 2"
                : String.format(Locale.ROOT, "aim: 2; %.2f without HTTP", work / raw);
    }

    private String view(String title, String storage) {
        return "/confluence/spaces/PO/pages/" + server.page(title, storage) + "/page";
    }

    private static String macro(String name, String parameters) {
        return "<ac:structured-macro ac:name=\""
                + name
                + "\">"
                + parameters
                + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
