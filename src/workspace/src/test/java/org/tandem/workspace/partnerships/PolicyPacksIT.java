package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Policy packs over HTTP, and what the pages show of them. */
class PolicyPacksIT {
    private static final String PACKS = "/rest/tandem/1.0/policy-packs";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Http office;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "PAK");
        district.createSpace();
        office = district.as("office");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void onlyAdministratorsAndTheOfficeManagePacks() {
        assertThat(district.as("admin").get(PACKS).statusCode()).isEqualTo(200);
        for (String other : new String[] {"prog-owner", "partner-lead", "board-member"}) {
            Http person = district.as(other);
            assertThat(person.get(PACKS).statusCode()).isEqualTo(403);
            assertThat(person.get("/plugins/servlet/tandem/policy-packs").statusCode())
                    .isEqualTo(403);
            assertThat(person.json("POST", PACKS, "{\"yaml\":\"\"}").statusCode()).isEqualTo(403);
            assertThat(activate(person, "blank/1", "mmsd-7544/1").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theShippedPacksAreThereAndMadisonsIsActive() throws Exception {
        JsonNode packs = json(office.get(PACKS)).get("results");

        assertThat(packs.findValuesAsText("id"))
                .contains("mmsd-7544", "spps-achieves", "odst-conditions-habits", "blank");
        assertThat(packs.get(0).get("uploadedBy").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenPackIsRefusedWithItsLineAndReasonAndTheActiveOneStays(BrokenPack way)
            throws Exception {
        String active = active();
        String yaml = yaml(active);
        String broken = way.of(yaml);
        int line = way.line(broken);

        JsonNode check = json(office.json("POST", PACKS + "/check", body(broken)));
        assertThat(check.get("valid").asBoolean()).isFalse();
        assertThat(check.get("problems"))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.get("line").asInt()).isEqualTo(line);
                            assertThat(problem.get("message").asText()).contains(way.reason());
                        });

        HttpResponse<String> refused = office.json("POST", PACKS, body(broken));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("yaml:" + line + ":", way.reason());
        assertThat(active()).isEqualTo(active);
        assertThat(yaml(active)).isEqualTo(yaml);
    }

    @Test
    void aFileOfTenMegabytesIsNotEvenRead() throws Exception {
        String active = active();
        String large = body("#".repeat(10 * 1024 * 1024));

        assertThat(office.json("POST", PACKS, large).statusCode()).isEqualTo(413);
        assertThat(active()).isEqualTo(active);
    }

    @Test
    void anActivatedPackGovernsWhatBeginsAndNothingThatExists() throws Exception {
        String before = active();
        int old = partnership("Old Friends");
        String own =
                yaml("blank/1")
                        .replace("id: blank", "id: our-town")
                        .replace(
                                "What your district calls a partnership.", "Neighbours who teach.");
        assertThat(office.json("POST", PACKS, body(own)).statusCode()).isEqualTo(201);
        assertThat(office.json("POST", PACKS, body(own)).statusCode()).isEqualTo(400);

        assertThat(activate(office, "our-town/1", "blank/1").statusCode()).isEqualTo(409);
        assertThat(activate(office, "our-town/9", before).statusCode()).isEqualTo(404);
        assertThat(activate(office, "our-town/1", before).statusCode()).isEqualTo(200);

        int young = partnership("New Friends");
        assertThat(pack(old)).isEqualTo(before);
        assertThat(pack(young)).isEqualTo("our-town/1");
        assertThat(shown("policy-text", Map.of("text", "definition-partnership")))
                .contains("Neighbours who teach.");
        String ofOld = Integer.toString(old);
        assertThat(
                        shown(
                                "policy-text",
                                Map.of("text", "definition-partnership", "partnership", ofOld)))
                .contains("A collaborative relationship between MMSD");
        assertThat(activate(office, before, "our-town/1").statusCode()).isEqualTo(200);
        assertThat(office.get("/plugins/servlet/tandem/policy-packs").body())
                .contains("our-town/1 instead of " + before);
    }

    @ParameterizedTest
    @CsvSource({
        "policy-glossary,Memorandum of Agreement",
        "policy-standards,The work of the partner directly aligns",
        "policy-alignment,The district has a visual map",
        "policy-roles,One person for every partnership",
        "policy-roles,Inside or outside",
        "policy-levels,Notice to the Board",
        "policy-overview,Guidelines"
    })
    void everyPolicyMacroShowsThePack(String macro, String text) throws Exception {
        assertThat(shown(macro, Map.of())).contains(text).contains("version 1");
    }

    @ParameterizedTest
    @CsvSource({
        "readiness,The district has a visual map",
        "supplement,1. ",
        "agenda,1. ",
    })
    void everyMatrixTracesItsToolToStandardsInBothWordings(String matrix, String item)
            throws Exception {
        assertThat(shown("policy-alignment", Map.of("matrix", matrix)))
                .contains(item)
                .contains("complements and is coordinated with the work of other")
                .contains("(Worded elsewhere: The work of the partner complements the work")
                .contains("measurable at least quarterly.")
                .contains("(Worded elsewhere: Metrics are created such that they are measurable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What a partnership is",
                "School-Community Partnership Policy",
                "Partnerships Rubric",
                "Self-Assessment Tool",
                "Partnerships Policy Summary",
                "Partnerships Report Template",
                "Levels of partnership",
                "Standards and alignment",
                "Owners and office",
                "Glossary",
                "Work list"
            })
    void theOfficesSpaceHasAPageForEachTool(String title) {
        HttpResponse<String> found =
                office.get(
                        "/rest/api/content?spaceKey=PAK&expand=body.view&title="
                                + title.replace(" ", "+"));

        assertThat(found.body())
                .contains("\"title\":\"" + title)
                .doesNotContain("aui-message-error", "could not be shown");
    }

    private static String yaml(String pack) throws IOException {
        return json(office.get(PACKS + "/" + pack)).get("yaml").asText();
    }

    private static String active() throws IOException {
        for (JsonNode pack : json(office.get(PACKS)).get("results")) {
            if (pack.get("active").asBoolean()) {
                return pack.get("id").asText() + "/" + pack.get("version").asInt();
            }
        }
        throw new AssertionError("no active pack");
    }

    private static HttpResponse<String> activate(Http who, String pack, String replaces) {
        String body = "{\"replaces\":\"" + replaces + "\"}";
        return who.json("POST", PACKS + "/" + pack + "/activate", body);
    }

    private static int partnership(String partner) throws IOException {
        Http owner = district.as("prog-owner");
        district.create(
                owner,
                "partnership-blueprint",
                Map.of("partnerName", partner, "schoolYear", "2026-2027"));
        return Office.number(owner, partner);
    }

    private static String pack(int partnership) throws IOException {
        String path = "/rest/tandem/1.0/partnerships/" + partnership;
        return json(office.get(path)).get("pack").asText();
    }

    private static String shown(String macro, Map<String, String> parameters) throws IOException {
        StringBuilder storage =
                new StringBuilder("<ac:structured-macro ac:name=\"" + macro + "\">");
        parameters.forEach(
                (name, value) ->
                        storage.append(
                                "<ac:parameter ac:name=\"%s\">%s</ac:parameter>"
                                        .formatted(name, value)));
        storage.append("</ac:structured-macro>");
        Map<String, String> body = Map.of("value", storage.toString(), "representation", "storage");
        HttpResponse<String> answer =
                office.json(
                        "POST",
                        "/rest/api/contentbody/convert/view",
                        JSON.writeValueAsString(body));
        return json(answer).get("value").asText();
    }

    private static String body(String yaml) throws IOException {
        return JSON.writeValueAsString(Map.of("yaml", yaml));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}
