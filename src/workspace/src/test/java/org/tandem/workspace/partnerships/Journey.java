package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.workspace.Http;

/** One partnership on its way through its life, as people move it over REST. */
class Journey {
    private static final String[] SECTIONS = {
        "section_shared_purpose",
        "section_roles",
        "section_services",
        "section_financial",
        "section_communication",
        "section_outcomes",
        "section_metrics",
        "section_monitoring"
    };

    private final String baseUrl;
    private final Office district;
    private final Map<String, Http> sessions = new HashMap<>();
    private final String page;
    private final String api;
    private final int number;

    /** Makes the partnership; its owners are org-owner and prog-owner. */
    Journey(String baseUrl, Office district, String partner) throws IOException {
        this(baseUrl, district, partner, Map.of("schoolYear", "2026-2027"));
    }

    /**
     * The same with more about it.
     *
     * @param more fields of the wizard, the school year at least
     */
    Journey(String baseUrl, Office district, String partner, Map<String, String> more)
            throws IOException {
        this.baseUrl = baseUrl;
        this.district = district;
        Map<String, String> about = new HashMap<>(more);
        about.put("partnerName", partner);
        about.put("organizationalOwner", "org-owner");
        about.put("programmaticOwner", "prog-owner");
        about.put("partnerTeam", "partner-lead");
        this.page = district.create(as("prog-owner"), "partnership-blueprint", about);
        this.number = Office.number(as("prog-owner"), partner);
        this.api = "/rest/tandem/1.0/partnerships/" + number;
    }

    Http as(String user) {
        return sessions.computeIfAbsent(user, district::as);
    }

    int number() {
        return number;
    }

    /** The partnership's page, below the application. */
    String page() {
        return page;
    }

    /** Brings an inquiry of low intensity to where it runs. */
    void run() {
        take("prog-owner", "submit");
        determine(Rubric.LOW);
        decided("approval-to-develop", "approved");
        take("office", "approve-to-develop");
        take("prog-owner", "implement");
    }

    /** Sends names and values in turn. */
    HttpResponse<String> send(String user, String method, String resource, Object... body) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < body.length; i += 2) {
            sent.put((String) body[i], body[i + 1].toString());
        }
        return as(user).json(method, path(resource), sent.toString());
    }

    String path(String resource) {
        return api + "/" + resource;
    }

    JsonNode get(String resource) {
        return Jira.json(as("office").get(path(resource)).body());
    }

    String state() {
        return get("transitions").path("state").asText();
    }

    int version() {
        return get("transitions").path("version").asInt();
    }

    /** The current step of every map, by the map's id; each map has exactly one. */
    Map<String, String> steps() {
        Map<String, String> current = new TreeMap<>();
        for (JsonNode map : get("steps").path("maps")) {
            for (JsonNode step : map.path("steps")) {
                if (step.path("status").asText().equals("current")) {
                    assertThat(current.put(map.path("id").asText(), step.path("id").asText()))
                            .as("one step only")
                            .isNull();
                }
            }
        }
        return current;
    }

    /** The numbers of the steps of the policy's map that this partnership does not need. */
    List<String> skipped() {
        List<String> skipped = new ArrayList<>();
        JsonNode steps = get("steps").at("/maps/0/steps");
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).path("status").asText().equals("skipped")) {
                skipped.add(Integer.toString(i + 1));
            }
        }
        return skipped;
    }

    /** What the office's work list says: for whom it waits and what to do; empty when it rests. */
    Optional<String> waiting() {
        JsonNode list = Jira.json(as("office").get("/rest/tandem/1.0/worklist").body());
        for (JsonNode row : list.path("results")) {
            if (row.path("id").asInt() == number) {
                return Optional.of(row.path("who").asText() + ": " + row.path("what").asText());
            }
        }
        return Optional.empty();
    }

    /** Tries a transition on the record as it is now. */
    HttpResponse<String> attempt(String user, String transition, String... more) {
        return attempt(user, version(), transition, more);
    }

    /**
     * Tries a transition.
     *
     * @param more names and values in turn
     */
    HttpResponse<String> attempt(String user, int version, String transition, String... more) {
        ObjectNode body = object(more).put("transition", transition).put("version", version);
        return as(user).json("POST", path("transitions"), body.toString());
    }

    /** Takes a transition and answers the state it leads to. */
    String take(String user, String transition, String... more) {
        HttpResponse<String> answer = attempt(user, transition, more);
        assertThat(answer.statusCode()).as(transition + " " + answer.body()).isEqualTo(200);
        return Jira.json(answer.body()).path("state").asText();
    }

    /** The gates that a refusal names; each comes with a message and a link. */
    List<String> blocked(String user, String transition) {
        HttpResponse<String> refused = attempt(user, transition);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        List<String> names = new ArrayList<>();
        for (JsonNode gate : Jira.json(refused.body()).path("gates")) {
            assertThat(gate.path("message").asText()).isNotBlank().doesNotContain("tandem.");
            assertThat(gate.path("link").asText()).startsWith("/confluence/");
            names.add(gate.path("name").asText());
        }
        return names;
    }

    /** The gates that still stand before a transition that leads on. */
    List<String> open(String transition) {
        for (JsonNode one : get("transitions").path("transitions")) {
            if (one.path("id").asText().equals(transition)) {
                assertThat(one.path("allowed").asBoolean()).isEqualTo(one.path("gates").isEmpty());
                return one.path("gates").findValuesAsText("name");
            }
        }
        throw new AssertionError(transition + " does not lead on from " + state());
    }

    void determine(Rubric answers) {
        HttpResponse<String> answer =
                as("office").json("PUT", path("intensity"), answers.body(version(), "prog-owner"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    HttpResponse<String> decide(
            String user, String kind, String outcome, String day, String... more) {
        return decide(user, version(), kind, outcome, day, more);
    }

    /**
     * Tries to record a decision; notices are presented by the office.
     *
     * @param version the record's, on which it is based
     * @param more names and values in turn
     */
    HttpResponse<String> decide(
            String user, int version, String kind, String outcome, String day, String... more) {
        ObjectNode body = object("kind", kind, "outcome", outcome, "date", day);
        if (kind.equals("board-notice")) {
            body.put("presenter", "office");
        }
        body.setAll(object(more));
        body.put("version", version);
        return as(user).json("POST", path("decisions"), body.toString());
    }

    void decided(String kind, String outcome) {
        HttpResponse<String> answer = decide("office", kind, outcome, "2026-01-15");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Writes an agreement with every section filled in; answers its page. */
    String agreement() {
        return agreement("Agreement " + number);
    }

    String agreement(String title) {
        Map<String, String> fields = new HashMap<>();
        for (String section : SECTIONS) {
            fields.put(section, "Agreed: " + section);
        }
        fields.put("partnership", Integer.toString(number));
        fields.put("title", title);
        return district.create(as("prog-owner"), "agreement-blueprint", fields)
                .replaceFirst("^.*/pages/(\\d+).*$", "$1");
    }

    /** Has an agreement reviewed and signed in Jira. */
    void signOff(String page) {
        Http owner = as("prog-owner");
        String path = "/rest/tandem/1.0/agreements/" + page + "/approval";
        int version = content(page).at("/version/number").asInt();
        HttpResponse<String> asked =
                owner.json("POST", path, object().put("pageVersion", version).toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String issue = awaited(path, "OFFICE_REVIEW").path("issueKey").asText();
        new Jira(baseUrl, "office").move(issue, "Forward for sign-off", "");
        new Jira(baseUrl, "org-owner").move(issue, "Sign off", "");
        awaited(path, "APPROVED");
    }

    private JsonNode awaited(String path, String state) {
        return Eventually.get(
                () -> Jira.json(as("prog-owner").get(path).body()),
                now -> now.path("state").asText().equals(state));
    }

    /** Changes what the agreement says, as the office may at any time. */
    void revise(String page) {
        edit("office", page, "Agreed(.*?): section_roles", "Agreed$1 anew: section_roles");
    }

    /** Replaces the first piece of a page's text that fits a regular expression. */
    void edit(String user, String page, String pattern, String text) {
        JsonNode content = content(page);
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.put("type", "page").put("title", content.path("title").asText());
        update.putObject("version").put("number", content.at("/version/number").asInt() + 1);
        update.putObject("body")
                .putObject("storage")
                .put("representation", "storage")
                .put("value", body(page).replaceFirst(pattern, text));
        HttpResponse<String> saved =
                as(user).json("PUT", "/rest/api/content/" + page, update.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** What a page says, in storage format. */
    String body(String page) {
        return content(page).at("/body/storage/value").asText();
    }

    private JsonNode content(String page) {
        String path = "/rest/api/content/" + page + "?expand=version,body.storage";
        return Jira.json(as("prog-owner").get(path).body());
    }

    /** The states of the history, oldest first: one text {@code from>to} per transition. */
    List<String> moves() {
        return history().stream()
                .filter(change -> change.path("subject").asText().equals("state"))
                .map(change -> change.path("from").asText() + ">" + change.path("to").asText())
                .toList();
    }

    /** Every entry of the history, oldest first. */
    List<JsonNode> history() {
        List<JsonNode> entries = new ArrayList<>();
        String before = "";
        do {
            JsonNode part = get("history?limit=100" + before);
            part.path("results").forEach(change -> entries.add(0, change));
            before = part.path("next").isNull() ? "" : "&before=" + part.path("next").asText();
        } while (!before.isEmpty());
        return entries;
    }

    private static ObjectNode object(String... namesAndValues) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
