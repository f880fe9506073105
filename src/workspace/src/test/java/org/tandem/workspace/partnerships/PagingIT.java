package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Lists that grow are answered in parts, which together are the list. */
class PagingIT {
    private static final String API = "/rest/tandem/1.0/";
    private static final String CHANGES = "policy-packs/odst-conditions-habits/1/changes";
    private static final String COMPARE =
            "/plugins/servlet/tandem/policy-packs?compare=odst-conditions-habits/1";
    private static final int DECISIONS = 12;
    private static final int ACTIONS = 52;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Http office;
    private static Journey journey;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        Office district = new Office(server.baseUrl() + "/confluence", "PGS");
        district.createSpace();
        office = district.as("office");
        journey = new Journey(server.baseUrl(), district, "Many Friends");
        journey.take("prog-owner", "submit");
        for (int i = 0; i < DECISIONS; i++) {
            journey.decided("approval-to-develop", "refused");
        }
        office.json("PUT", API + "outbox/project", "{\"project\":\"NONE\"}");
        String due = LocalDate.now().plusMonths(1).toString();
        for (int i = 0; i < ACTIONS; i++) {
            HttpResponse<String> added =
                    journey.send(
                            "prog-owner",
                            "POST",
                            "actions",
                            "summary",
                            "Action " + i,
                            "owner",
                            "ops-owner",
                            "due",
                            due);
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        }
        Eventually.get(() -> read("outbox"), now -> now.path("stuck").asInt() == ACTIONS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "decisions,before,recordedAt,5," + DECISIONS,
        "actions,skip,id,20," + ACTIONS,
        "outbox,after,id,25," + ACTIONS,
        "policy-packs,after,id,3,4",
        CHANGES + ",skip,place,100,0"
    })
    void aListWalkedInPartsIsTheListWithoutGapsOrDoubles(
            String list, String parameter, String names, int limit, int expected) {
        List<String> walked = walked(list, parameter, names, limit);

        assertThat(walked).doesNotHaveDuplicates().hasSizeGreaterThan(limit);
        assertThat(walked).isEqualTo(walked(list, parameter, names, limit - 1));
        if (expected > 0) {
            assertThat(walked).hasSize(expected);
        }
    }

    private static List<String> walked(String list, String parameter, String names, int limit) {
        List<String> walked = new ArrayList<>();
        String next = "";
        for (int parts = 0; parts == 0 || !next.isEmpty(); parts++) {
            assertThat(parts).as("parts come to an end").isLessThan(20);
            JsonNode part = read(path(list) + "?limit=" + limit + next);
            List<String> found = part.path("results").findValuesAsText(names);
            boolean last = part.path("next").isNull();
            assertThat(found.size()).isBetween(1, limit);
            assertThat(last || found.size() == limit).as("only the last is short").isTrue();
            walked.addAll(found);
            next = last ? "" : "&" + parameter + "=" + part.path("next").asText();
        }
        return walked;
    }

    @ParameterizedTest
    @CsvSource({
        "decisions,before,0,1 to 2147483647",
        "actions,skip,-1,0 to 2147483647",
        "outbox,after,x,0 to 2147483647",
        "policy-packs,after,99999999999,0 to 2147483647",
        CHANGES + ",skip,one,0 to 2147483647"
    })
    void aWrongPartIsRefusedWithTheParameterAndItsRange(
            String list, String parameter, String wrong, String range) {
        HttpResponse<String> refused =
                office.get(API + path(list) + "?limit=101&" + parameter + "=" + wrong);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        JsonNode errors = Jira.json(refused.body()).path("errors");
        assertThat(errors.path("limit").asText()).contains("1 to 100");
        assertThat(errors.path(parameter).asText().replace(",", "")).contains(range);
    }

    @Test
    void whoMayNotSeeTheOutboxIsNotToldWhichPartsItHas() {
        assertThat(journey.as("prog-owner").get(API + "outbox?limit=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void pagesShowTheFirstRowsAndOfferMore() {
        String page = office.get(journey.page()).body();

        assertThat(page).contains(journey.path("decisions?before="), journey.path("actions?skip="));
        assertThat(page.split("<div>Refused</div>", -1)).as("ten decisions").hasSize(11);
    }

    @Test
    void theComparisonOfTwoPacksGoesOnBehindALink() {
        String first = office.get(COMPARE).body();

        assertThat(first).contains("compare=odst-conditions-habits/1&amp;skip=100");
        assertThat(rows(first)).isEqualTo(100);
        int rest = rows(office.get(COMPARE + "&skip=100").body());
        int known = read(CHANGES + "?skip=100&limit=100").path("results").size();
        assertThat(rest).isEqualTo(known).isPositive();
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    private static String path(String list) {
        return list.equals("decisions") || list.equals("actions")
                ? journey.path(list).substring(API.length())
                : list;
    }

    private static JsonNode read(String path) {
        HttpResponse<String> answer = office.get(API + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jira.json(answer.body());
    }
}
