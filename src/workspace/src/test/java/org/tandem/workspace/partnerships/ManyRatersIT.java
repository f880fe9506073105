package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * Two teams of 50 rate at once on PostgreSQL: the district's with accounts, the partner's by
 * personal links but for its lead. No rating is lost, and the averages are exact (R82).
 */
class ManyRatersIT {
    private static final int TEAM = 50;
    private static final int AT_ONCE = 20;
    private static final List<String> CATEGORIES =
            List.of("alignment", "resources", "metrics", "communication");

    private static final Pattern CHOSEN =
            Pattern.compile("name=\"rating\" value=\"(\\d)\" checked");

    @TempDir static Path data;
    private static EmbeddedPostgres postgres;
    private static WorkspaceServer server;
    private static String wiki;
    private static String number;
    private static final List<Http> DISTRICT = new ArrayList<>();
    private static final List<String> SHEETS = new ArrayList<>();
    private static final List<Http> HOLDERS = new ArrayList<>();

    @BeforeAll
    static void gatherTheTeams() throws IOException {
        postgres = EmbeddedPostgres.start();
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--db-url",
                        postgres.getJdbcUrl("postgres", "postgres"));
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "MANY");
        office.createSpace();
        Http admin = office.as("admin");
        List<String> names = new ArrayList<>(List.of("prog-owner"));
        IntStream.range(1, TEAM).mapToObj(i -> "rater" + i).forEach(names::add);
        String token = Http.token(admin.get("/dashboard.action"));
        names.stream().skip(1).forEach(name -> createAccount(admin, token, name));
        Map<String, String> about = new HashMap<>();
        about.put("partnerName", "Many Friends");
        about.put("schoolYear", "2026-2027");
        about.put("districtTeam", String.join(", ", names));
        about.put("partnerTeam", "partner-lead");
        Http owner = office.as("prog-owner");
        office.create(owner, "partnership-blueprint", about);
        number = Integer.toString(Office.number(owner, "Many Friends"));
        DISTRICT.add(owner);
        names.stream().skip(1).forEach(name -> DISTRICT.add(session(name)));
        Http lead = office.as("partner-lead");
        PersonalLinks links = new PersonalLinks(lead, number);
        for (int i = 1; i < TEAM; i++) {
            Http holder = new Http(wiki);
            SHEETS.add(new HolderSheet(holder).open(links.make("Guest " + i)));
            HOLDERS.add(holder);
        }
    }

    private static void createAccount(Http admin, String token, String name) {
        Map<String, String> account = new HashMap<>();
        account.put("name", name);
        account.put("fullName", name);
        account.put("email", name + "@district.example");
        account.put("password", password(name));
        account.put("atl_token", token);
        assertThat(admin.post("/admin/users/new", account).statusCode()).isBetween(300, 399);
        Map<String, String> group = Map.of("add", "confluence-users", "atl_token", token);
        assertThat(admin.post("/admin/users/" + name + "/groups", group).statusCode())
                .isBetween(300, 399);
    }

    private static String password(String name) {
        return name + "-password";
    }

    private static Http session(String name) {
        Http session = new Http(wiki);
        session.post("/login.action", Map.of("os_username", name, "os_password", password(name)));
        return session;
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    void noRatingIsLostAndTheAveragesAreExact() throws Exception {
        Http lead = new Http(wiki);
        lead.logIn("partner-lead");
        List<Callable<Integer>> ratings = new ArrayList<>();
        for (int i = 0; i < TEAM; i++) {
            for (int c = 0; c < CATEGORIES.size(); c++) {
                String category = CATEGORIES.get(c);
                int rating = rating(i, c);
                Http district = DISTRICT.get(i);
                ratings.add(() -> rate(district, category, rating));
                int holder = i - 1;
                ratings.add(
                        i == 0
                                ? () -> rate(lead, category, rating)
                                : () -> rate(holder, category, rating));
            }
        }
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : crowd.invokeAll(ratings)) {
            answers.add(answer.get());
        }
        crowd.shutdown();

        assertThat(answers).hasSize(2 * TEAM * CATEGORIES.size()).containsOnly(200, 303);
        assertThat(averages(DISTRICT.get(0))).isEqualTo(expected());
        assertThat(averages(lead)).isEqualTo(expected());
        everybodyFindsTheirOwnRatings();
    }

    /** Averages alone would not tell two ratings that changed places. */
    private static void everybodyFindsTheirOwnRatings() throws IOException {
        for (int i = 0; i < TEAM; i++) {
            List<Integer> own = new ArrayList<>();
            JsonNode sheet = new ObjectMapper().readTree(DISTRICT.get(i).get(api()).body());
            for (String category : CATEGORIES) {
                for (JsonNode rating : sheet.get("ratings")) {
                    if (rating.get("category").asText().equals(category)) {
                        own.add(rating.get("rating").asInt());
                    }
                }
            }
            assertThat(own).as("district member " + i).isEqualTo(ratings(i));
        }
        for (int i = 1; i < TEAM; i++) {
            List<Integer> own =
                    CHOSEN.matcher(HOLDERS.get(i - 1).get(SHEETS.get(i - 1)).body())
                            .results()
                            .map(found -> Integer.valueOf(found.group(1)))
                            .toList();
            assertThat(own).as("holder " + i).isEqualTo(ratings(i));
        }
    }

    private static List<Integer> ratings(int member) {
        return IntStream.range(0, CATEGORIES.size()).mapToObj(c -> rating(member, c)).toList();
    }

    /** Every category gets other sums, none of which is a whole average. */
    private static int rating(int member, int category) {
        return 1 + (member * (category + 1) + member / 7) % 4;
    }

    private static int rate(Http who, String category, int rating) {
        String body = "{\"rating\": %d, \"concerns\": \"\", \"version\": 0}".formatted(rating);
        return who.json("PUT", api() + "/" + category, body).statusCode();
    }

    private static int rate(int holder, String category, int rating) {
        Map<String, String> form =
                Map.of(
                        "part",
                        "rating-" + category,
                        "rating",
                        Integer.toString(rating),
                        "concerns",
                        "",
                        "version",
                        "0");
        return HOLDERS.get(holder).post(SHEETS.get(holder), form).statusCode();
    }

    private static Map<String, String> averages(Http member) throws IOException {
        JsonNode team = new ObjectMapper().readTree(member.get(api()).body()).get("team");
        assertThat(team.get("members").asInt()).isEqualTo(TEAM);
        Map<String, String> averages = new HashMap<>();
        for (JsonNode average : team.get("averages")) {
            assertThat(average.get("count").asInt()).isEqualTo(TEAM);
            averages.put(average.get("category").asText(), average.get("average").asText());
        }
        return averages;
    }

    private static Map<String, String> expected() {
        return IntStream.range(0, CATEGORIES.size())
                .boxed()
                .collect(Collectors.toMap(CATEGORIES::get, ManyRatersIT::expected));
    }

    private static String expected(int category) {
        int sum = IntStream.range(0, TEAM).map(member -> rating(member, category)).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(TEAM), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String api() {
        return "/rest/tandem/1.0/partnerships/" + number + "/readiness";
    }
}
