package org.tandem.bench;

import java.util.List;

/** The statements that read what the work list, a partnership and its profile show. */
final class RecordData {
    private final Server server;
    private final String id;

    /**
     * @param id of the partnership
     */
    RecordData(Server server, String id) {
        this.server = server;
        this.id = id;
    }

    List<String> waiting() {
        return List.of(
                "SELECT \"ID\", \"TITLE\", \"PAGE_ID\", \"STAGE\", \"STATE_SINCE\","
                        + " \"CREATED_AT\", FULL_NAME FROM "
                        + server.table("PARTNERSHIP")
                        + " LEFT JOIN WS_USER ON USER_KEY = \"PROG_OWNER\""
                        + " WHERE \"STAGE\" NOT IN ('IMPLEMENTING', 'ENDED', 'DECLINED')"
                        + " ORDER BY \"STATE_SINCE\", \"ID\" LIMIT 51");
    }

    List<String> partnership() {
        return List.of(
                "SELECT P.*, O.NAME, Q.NAME FROM "
                        + server.table("PARTNERSHIP")
                        + " P LEFT JOIN WS_USER O ON O.USER_KEY = \"ORG_OWNER\""
                        + " LEFT JOIN WS_USER Q ON Q.USER_KEY = \"PROG_OWNER\" WHERE \"ID\" = "
                        + id,
                "SELECT M.*, U.NAME FROM "
                        + server.table("MEMBER")
                        + " M JOIN WS_USER U ON U.USER_KEY = \"PERSON_KEY\""
                        + " WHERE \"PARTNERSHIP_ID\" = "
                        + id);
    }

    /** Also its documents, what was decided and what happened. */
    List<String> profile() {
        return List.of(
                partnership().get(0),
                partnership().get(1),
                "SELECT D.*, W.TITLE FROM "
                        + server.table("DOCUMENT")
                        + " D JOIN WIKI_PAGE W ON W.ID = D.\"PAGE_ID\""
                        + " WHERE \"PARTNERSHIP_ID\" = "
                        + id,
                ofPartnership("INTENSITY", ""),
                ofPartnership("DECISION", " ORDER BY \"ID\" DESC"),
                ofPartnership("APPROVAL", " ORDER BY \"ID\" DESC LIMIT 1"),
                ofPartnership("HISTORY", " ORDER BY \"ID\" DESC LIMIT 25"));
    }

    private String ofPartnership(String table, String order) {
        return "SELECT * FROM " + server.table(table) + " WHERE \"PARTNERSHIP_ID\" = " + id + order;
    }
}
