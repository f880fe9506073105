package org.tandem.bench;

/** The office's work list and one partnership over REST, against the raw SQL of their data. */
final class RecordBench {
    private final Server server;

    RecordBench(Server server) {
        this.server = server;
    }

    void measure(Table table, int partnerships) {
        Client office = server.client("office");
        String rows = server.table("PARTNERSHIP");
        String waiting =
                "SELECT ID, TITLE, PAGE_ID, STAGE, STATE_SINCE, CREATED_AT, PROG_OWNER FROM "
                        + rows
                        + " WHERE STAGE NOT IN ('IMPLEMENTING', 'ENDED', 'DECLINED')"
                        + " ORDER BY STATE_SINCE, ID LIMIT 51";
        Timing.Pair list =
                Timing.compare(
                        () -> office.get("/confluence/rest/tandem/1.0/worklist"),
                        () -> server.read(waiting));
        table.ratio(
                "work list / raw SQL of its rows, " + partnerships,
                list.work(),
                list.baseline(),
                "aim: 2, over HTTP");

        String last = server.text("SELECT MAX(ID) FROM " + rows);
        Timing.Pair one =
                Timing.compare(
                        () -> office.get("/confluence/rest/tandem/1.0/partnerships/" + last),
                        () -> {
                            server.read("SELECT * FROM " + rows + " WHERE ID = " + last);
                            server.read(ofPartnership("MEMBER", last));
                            server.read(ofPartnership("DOCUMENT", last));
                        });
        table.ratio(
                "a partnership / raw SQL of its rows, " + partnerships,
                one.work(),
                one.baseline(),
                "aim: 2, over HTTP");
    }

    private String ofPartnership(String table, String id) {
        return "SELECT * FROM " + server.table(table) + " WHERE PARTNERSHIP_ID = " + id;
    }
}
