package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.partnerships.Records.API;
import static org.tandem.workspace.partnerships.Records.about;
import static org.tandem.workspace.partnerships.Records.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** What is chosen and said about partnerships, over HTTP; once per database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordContract {
    WorkspaceServer server;
    Office district;
    Records owner;
    private Records office;

    /** The database to run on, as command-line options. */
    abstract String[] database();

    @BeforeAll
    void start(@TempDir Path data) {
        String[] database = database();
        String[] options = new String[4 + database.length];
        System.arraycopy(new String[] {"--port", "0", "--data", data.toString()}, 0, options, 0, 4);
        System.arraycopy(database, 0, options, 4, database.length);
        server = WorkspaceServer.start(options);
        district = new Office(server.baseUrl() + "/confluence", "REC");
        district.createSpace();
        owner = new Records(district.as("prog-owner"));
        office = new Records(district.as("office"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everythingIsStoredReadBackAndSaidInTheHistory() throws Exception {
        int id = create("Chess Friends");
        ObjectNode all = about("Chess Friends", 1);
        all.put("kind", "partnership").put("organizationType", "arts").put("reach", "regional");
        all.put("agreementType", "partnership-program").put("scopeStage", "schools");
        all.put("proposedBy", "partner").put("evidenceBase", "A trial in <b>12</b> schools");
        all.putArray("outcomeAreas").add("attendance").add("civic");
        all.putArray("strategicOutcomes").add("graduate-prepared");
        all.putArray("barriers").add("language").add("food");
        all.putArray("departments").add("spi").add("rad");
        all.putArray("consulted").add("rad");
        all.put("districtLiaison", "Nora Okafor, 555 0100")
                .put("districtAuthority", "Chief of Arts");
        all.put("partnerLiaison", "Ana, ana@chess.example").put("partnerAuthority", "Board chair");
        all.put("schoolLeader", "Ms Gray").put("sharesStudentData", true);
        all.put("actionTeam", "ops-owner, partner-lead");

        JsonNode saved = owner.put(id, all, 200);

        assertThat(saved).isEqualTo(owner.get(id));
        all.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!name.equals("version") && !name.equals("actionTeam")) {
                                assertThat(saved.get(name)).as(name).isEqualTo(all.get(name));
                            }
                        });
        assertThat(texts(saved.get("actionTeam"))).containsExactly("ops-owner", "partner-lead");
        assertThat(owner.shown("action-items", id)).contains("Marcus Hill, Sofia Delgado");
        assertThat(saved.path("unaligned").asBoolean()).isFalse();
        assertThat(saved.path("version").asInt()).isEqualTo(2);
        Map<String, String> said = office.history(id);
        assertThat(said)
                .containsEntry("Type of organization", "Arts organizations")
                .containsEntry("Student data is shared", "Yes")
                .containsEntry("Outcome areas", "Attendance, Community and civic participation")
                .containsEntry("Proposed by", "Partner")
                .containsEntry("School leader", "Ms Gray");
        assertThat(said.get("Action team")).startsWith("Marcus Hill, ");
    }

    @Test
    void everyWrongChoiceIsNamedTogetherWithTheValidOnesAndNothingIsSaved() throws Exception {
        int id = create("Piano Friends");
        ObjectNode wrong = about("Piano Friends", 1);
        wrong.put("kind", "customer").put("organizationType", "church").put("reach", "global");
        wrong.put("agreementType", "supplement").put("scopeStage", "x").put("proposedBy", "x");
        wrong.put("sharesStudentData", "perhaps").put("actionTeam", "nobody-here");
        wrong.put("outcomeAreas", "").put("strategicOutcomes", "x").put("barriers", "rain");
        wrong.put("departments", "x").put("consulted", "x").put("schoolLeader", "x".repeat(251));

        JsonNode errors = owner.put(id, wrong, 400).path("errors");

        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "kind",
                        "organizationType",
                        "reach",
                        "agreementType",
                        "scopeStage",
                        "proposedBy",
                        "sharesStudentData",
                        "actionTeam",
                        "outcomeAreas",
                        "strategicOutcomes",
                        "barriers",
                        "departments",
                        "consulted",
                        "schoolLeader");
        assertThat(errors.path("kind").asText()).contains("partnership (Partnership), sponsor");
        assertThat(errors.path("agreementType").asText())
                .contains("partnership-program", "service-agreement")
                .doesNotContain("memorandum");
        assertThat(owner.get(id).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutStaysAndAStaleVersionIsRefused() throws Exception {
        int id = create("Garden Friends");
        ObjectNode first = about("Garden Friends", 1).put("reach", "local");
        first.putArray("barriers").add("safety");
        owner.put(id, first.put("kind", "sponsor"), 200);

        office.put(id, about("Garden Friends", 1).put("reach", "national"), 409);
        JsonNode after = owner.put(id, about("Garden Club", 2), 200);

        assertThat(after.path("kind").asText()).isEqualTo("sponsor");
        assertThat(after.path("reach").asText()).isEqualTo("local");
        assertThat(texts(after.path("barriers"))).containsExactly("safety");
        assertThat(after.path("unaligned").asBoolean()).as("a sponsor needs no plan").isFalse();
        assertThat(owner.put(id, about("Garden Club", 3).put("reach", ""), 200).path("reach"))
                .isEqualTo(JsonNodeFactory.instance.textNode(""));
    }

    @Test
    void theWizardAsksForTheKindAndKnowsWhoProposes() throws Exception {
        Map<String, String> fields = fields("Robot Friends");
        fields.put("kind", "vendor");
        fields.put("organizationType", "business");
        fields.put("agreementType", "service-agreement");
        district.create(owner.who(), "partnership-blueprint", fields);
        JsonNode byStaff = owner.get(Office.number(owner.who(), "Robot Friends"));
        assertThat(byStaff.path("kind").asText()).isEqualTo("vendor");
        assertThat(byStaff.path("organizationType").asText()).isEqualTo("business");
        assertThat(byStaff.path("agreementType").asText()).isEqualTo("service-agreement");
        assertThat(byStaff.path("proposedBy").asText()).isEqualTo("staff");

        Records partner = new Records(district.as("partner-lead"));
        district.create(partner.who(), "partnership-blueprint", fields("Poetry Friends"));
        JsonNode byPartner = partner.get(Office.number(partner.who(), "Poetry Friends"));
        assertThat(byPartner.path("kind").asText()).isEqualTo("partnership");
        assertThat(byPartner.path("proposedBy").asText()).isEqualTo("partner");
    }

    @Test
    void aProposalForVolunteersOnlyIsSentElsewhereAndNeverBecomesARecord() {
        Map<String, String> fields = fields("Reading Helpers");
        fields.put("kind", "volunteers");

        HttpResponse<String> refused = district.fill(owner.who(), "partnership-blueprint", fields);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "does not become a partnership", "Community members support our students");
        assertThat(office.who().get(API + "partnerships?limit=100").body())
                .doesNotContain("Reading Helpers");
        assertThat(office.who().get("/rest/api/search?cql=title~%22Reading+Helpers%22").body())
                .doesNotContain("Reading Helpers partnership");
    }

    @Test
    void theChoicesComeWithTheirMeaningAndOnlyForThoseWhoMayView() throws Exception {
        JsonNode kinds = owner.read("partnerships/choices").at("/fields/0/choices");
        assertThat(texts(kinds.findValues("id")))
                .containsExactly("partnership", "sponsor", "vendor", "volunteers");
        assertThat(kinds.at("/0/text").asText()).contains("collaborative relationship");
        assertThat(kinds.at("/1/text").asText()).contains("gives money or goods");
        assertThat(kinds.at("/3/redirects").asBoolean()).isTrue();

        assertThat(owner.who().get(API + "partnerships/choices?partnership=999999").statusCode())
                .isEqualTo(404);
        Http visitor = new Http(server.baseUrl() + "/confluence");
        assertThat(visitor.get(API + "partnerships/choices").statusCode()).isEqualTo(401);
        assertThat(visitor.get(API + "reports/partnerships").statusCode()).isEqualTo(401);
    }

    @Test
    void listsAreFilteredAndTheOfficeSeesHowManyThereArePerType() throws Exception {
        int first = create("Filter One");
        owner.put(first, filterable("Filter One", "health"), 200);
        int second = create("Filter Two");
        ObjectNode aligned = filterable("Filter Two", "health");
        owner.put(second, aligned.put("strategicOutcomes", "graduate-prepared"), 200);
        int third = create("Filter Three");
        owner.put(third, filterable("Filter Three", "foundation"), 200);
        String all = "?reach=national&kind=partnership&state=inquiry&scopeStage=districtwide";

        assertThat(office.found("partnerships" + all)).containsExactly(first, second, third);
        assertThat(office.found("partnerships" + all + "&organizationType=health"))
                .containsExactly(first, second);
        assertThat(office.found("partnerships" + all + "&unaligned=true"))
                .containsExactly(first, third);
        assertThat(office.found("partnerships" + all + "&after=" + first + "&limit=1"))
                .containsExactly(second);
        assertThat(office.found("partnerships?reach=national&state=vetting")).isEmpty();
        assertThat(office.found("partnerships?reach=none&limit=100")).doesNotContain(first, second);

        JsonNode report = office.read("reports/partnerships" + all);
        assertThat(report.at("/results/0/organizationType").asText()).isEqualTo("Health agencies");
        assertThat(report.at("/results/0/alignment").asText()).isEqualTo("Not aligned");
        assertThat(report.at("/results/1/alignment").asText()).isEqualTo("Aligned");
        assertThat(report.path("groups").toString())
                .isEqualTo(
                        "[{\"id\":\"foundation\",\"title\":\"Charitable foundations\",\"number\":1},"
                                + "{\"id\":\"health\",\"title\":\"Health agencies\",\"number\":2}]");
        assertThat(owner.read("reports/partnerships" + all).path("groups")).isEmpty();
    }

    /** R95: initiatives and partnerships on one map, for each only what they may view. */
    @Test
    void theMapShowsWhichPartnershipsServeAnInitiativeUntilTheyAreOver() throws Exception {
        int running = create("Map One");
        owner.put(running, aligned("Map One"), 200);
        int declined = create("Map Two");
        owner.put(declined, aligned("Map Two"), 200);
        create("Map Three");
        owner.take(declined, "submit");
        office.take(declined, "decline");

        assertThat(office.shown("partnership-map"))
                .contains("All students graduate from high school", "Map One")
                .doesNotContain("Map Two", "Map Three");
    }

    private static ObjectNode aligned(String partner) {
        return Records.about(partner, 1)
                .put("outcomeAreas", "attendance")
                .put("strategicOutcomes", "graduate-prepared");
    }

    @Test
    void aFilterThatMeansNothingIsRefusedWithTheValidValues() {
        String wrong = "?kind=x&organizationType=x&state=x&unaligned=x&after=x";
        for (String list : List.of("partnerships", "reports/partnerships")) {
            HttpResponse<String> refused = office.who().get(API + list + wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            JsonNode errors = Jira.json(refused.body()).path("errors");
            assertThat(errors).hasSize(5);
            assertThat(errors.path("organizationType").asText()).contains("arts", "none");
        }
    }

    @Test
    void theAgreementSelectsTheWayThroughTheBoardAndStaysTheOfficesOnceSubmitted()
            throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Service Friends");
        ObjectNode service = about("Service Friends", journey.version());
        service.put("organizationalOwner", "org-owner").put("partnerTeam", "partner-lead");
        owner.put(journey.number(), service.put("agreementType", "service-agreement"), 200);
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.HIGH);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        assertThat(journey.get("transitions").toString())
                .contains("send-to-board")
                .doesNotContain("board-decision");

        service.put("version", journey.version()).put("agreementType", "partnership-program");
        JsonNode errors = owner.put(journey.number(), service, 400).path("errors");
        assertThat(errors.path("agreementType").asText()).contains("partnership office");
        office.put(journey.number(), service, 200);
        assertThat(journey.get("steps").toString()).contains("boe-notice-approval");
        assertThat(office.history(journey.number()))
                .containsEntry("Type of agreement", "Partnership program");
    }

    private static ObjectNode filterable(String partner, String type) {
        return about(partner, 1)
                .put("organizationType", type)
                .put("reach", "national")
                .put("scopeStage", "districtwide");
    }

    int create(String partner) throws IOException {
        district.create(owner.who(), "partnership-blueprint", fields(partner));
        return Office.number(owner.who(), partner);
    }

    private static Map<String, String> fields(String partner) {
        return new HashMap<>(Map.of("partnerName", partner, "schoolYear", "2026-2027"));
    }
}
