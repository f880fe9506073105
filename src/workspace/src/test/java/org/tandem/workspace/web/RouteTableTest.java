package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    private final RouteTable table = new RouteTable();
    private final Handler nothing = exchange -> {};

    @Test
    void fixedSegmentsWinOverNamedOnesAndThoseOverRests() {
        table.get("/{any*}", nothing)
                .get("/spaces/{key}", nothing)
                .get("/spaces/new", nothing)
                .get("/spaces/{key}/pages/{id}/{title*}", nothing);
        assertThat(values("GET", "/spaces/new")).isEmpty();
        assertThat(values("GET", "/spaces/PO")).containsEntry("key", "PO");
        assertThat(values("GET", "/spaces/PO/pages/7"))
                .containsEntry("id", "7")
                .containsEntry("title", "");
        assertThat(values("GET", "/spaces/PO/pages/7/A title/part"))
                .containsEntry("title", "A title/part");
        assertThat(values("GET", "/elsewhere/x")).containsEntry("any", "elsewhere/x");
    }

    @Test
    void aMethodMayBeServedByALessSpecificRoute() {
        table.get("/issue/{key}", nothing).post("/issue/{rest*}", nothing);
        assertThat(values("POST", "/issue/A-1")).containsEntry("rest", "A-1");
        assertThat(values("DELETE", "/issue/A-1")).containsEntry("key", "A-1");
        assertThat(table.find("GET", Route.split("/nothing"))).isEmpty();
    }

    private Map<String, String> values(String method, String path) {
        return table.find(method, Route.split(path)).orElseThrow().values();
    }
}
