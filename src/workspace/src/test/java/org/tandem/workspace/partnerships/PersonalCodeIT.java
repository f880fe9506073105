package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * Whoever made a personal link knows its address, and learns nothing by it once its holder has
 * chosen a code: a member sees only their own rating, and nobody else does (R80, R81). Here no
 * member of the partner's team has an account and there is no mail server, so that the office hands
 * the links over itself.
 */
class PersonalCodeIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };
    private static final String[] SAID = {"holder-said", "holder-list", "3.00"};

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http staff = office.as("office");
    private final Http browser = browser();
    private final HolderSheet holder = new HolderSheet(browser);
    private String number;
    private PersonalLinks links;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "COD");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aPartnershipWithoutAccountsOnThePartnersSide() throws IOException {
        String name = "Codes " + ++partnerships;
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner"));
        number = Integer.toString(Office.number(owner, name));
        links = new PersonalLinks(staff, number);
    }

    @Test
    void theOfficeLearnsNothingByTheLinkItMade() {
        String sheet = rated("Ana Soto");
        String untouched = new HolderSheet(browser()).open(links.make("Bo Lind"));
        Http maker = browser();
        HolderSheet posing = new HolderSheet(maker);

        HttpResponse<String> door = maker.get(sheet);
        assertThat(door.body()).contains("Your personal code").doesNotContain("Ana Soto");
        assertThat(door.body()).doesNotContain(SAID);
        assertThat(door.body().replace(sheet, ""))
                .as("equal whatever is behind it")
                .isEqualTo(maker.get(untouched).body().replace(untouched, ""));
        for (String part : new String[] {"rating-metrics", "team-metrics", "team-closing"}) {
            HttpResponse<String> refused =
                    posing.script(sheet, part, "save", "keep", "closed", "no");
            assertThat(refused.statusCode()).as(part).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(SAID);
            assertThat(posing.post(sheet, part, "rating", "1")).as(part).isEqualTo(403);
        }
        assertThat(browser.get(sheet).body()).contains("holder-said", "holder-list");
    }

    @Test
    void aNewLinkDoesNotLiftTheCode() {
        String old = rated("Ana Soto");
        for (boolean byForm : new boolean[] {false, true}) {
            String sheet = byForm ? links.make("Ana Soto") : links.renew("Ana Soto");
            HolderSheet posing = new HolderSheet(browser());

            assertThat(posing.choose(sheet, "chosen by the office")).isEqualTo(409);
            assertThat(posing.visitor().get(sheet).body())
                    .contains("Your personal code")
                    .doesNotContain(SAID);
            assertThat(browser.get(sheet).body()).as("opened anew").doesNotContain(SAID);
        }
        assertThat(browser.get(old).statusCode()).as("one link at a time").isEqualTo(404);
        String last = links.renew("Ana Soto");
        assertThat(holder.enter(last, HolderSheet.CODE)).isEqualTo(303);
        assertThat(browser.get(last).body()).contains(SAID);
        assertThat(progress()).as("still one member").contains("\"members\":1");
    }

    @Test
    void afterAResetWhatWasEnteredCountsAndIsShownToNobody() {
        String old = rated("Ana Soto");
        String sheet = links.beginAnew("Ana Soto");
        HolderSheet posing = new HolderSheet(browser());
        posing.open(sheet);

        assertThat(browser.get(old).statusCode()).isEqualTo(404);
        assertThat(browser.get(sheet).body()).doesNotContain(SAID);
        assertThat(posing.visitor().get(sheet).body())
                .contains("You began with a new personal code", "1 of 1 have rated")
                .doesNotContain(SAID)
                .doesNotContain("checked");
        assertThat(posing.script(sheet, "team-metrics", "note", "x").body()).doesNotContain(SAID);
        assertThat(posing.post(sheet, "team-sharing", "sharing", "yes")).isEqualTo(403);
        assertThat(progress()).contains("\"answered\":1");
        assertThat(staff.get("/rest/tandem/1.0/partnerships/" + number + "/history").body())
                .contains("Personal code to be chosen anew", "Nora Okafor", "\"by\":\"Ana Soto\"");
    }

    @Test
    void whoRatesAgainAfterAResetReplacesTheirRatingsAndFindsTheirTeamAgain() {
        rated("Ana Soto");
        String sheet = links.beginAnew("Ana Soto");
        holder.open(sheet);
        assertThat(holder.post(sheet, "rating-metrics", "save", "draft", "concerns", "on second"))
                .isEqualTo(303);
        assertThat(progress()).as("a draft takes nothing away").contains("\"answered\":1");
        rateAll(sheet, "2", "1");

        assertThat(browser.get(sheet).body())
                .contains("holder-list", "2.00")
                .doesNotContain("holder-said", "3.00");
    }

    @Test
    void whoFindsTheLinkOpenedBySomebodyElseIsTold() {
        String sheet = links.make("Cy Dahl");
        new HolderSheet(browser()).open(sheet);

        assertThat(browser.get(sheet).body())
                .contains("A personal code was chosen for this link on", "somebody else opened");
        assertThat(staff.get(PersonalLinks.PAGE + "?partnership=" + number).body())
                .contains("Chosen on", "New link to begin with a new code, for Cy Dahl");
        assertThat(holder.open(links.beginAnew("Cy Dahl"))).isNotEqualTo(sheet);
    }

    @Test
    void tryingCodesIsStoppedAlsoWhenManyAreTriedAtOnce() throws Exception {
        String sheet = rated("Di Moss");
        String other = new HolderSheet(browser()).open(links.make("Ed Wynn"));
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String guess = "guess " + i;
            guesses.add(() -> new HolderSheet(browser()).enter(sheet, guess));
        }

        List<Integer> answers = all(guesses);

        assertThat(Collections.frequency(answers, 403)).isEqualTo(10);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(4);
        HolderSheet late = new HolderSheet(browser());
        assertThat(late.enter(sheet, HolderSheet.CODE)).as("even the right one").isEqualTo(429);
        assertThat(late.visitor().get(sheet).body()).doesNotContain(SAID);
        assertThat(browser.get(sheet).body()).as("whose page is open").contains("holder-said");
        assertThat(late.enter(other, HolderSheet.CODE)).as("others' links").isEqualTo(303);
    }

    @Test
    void ofManyFirstOpeningsAtOnceOneWins() throws Exception {
        String sheet = links.make("Flo Berg");
        List<HolderSheet> openings = new ArrayList<>();
        List<Callable<Integer>> choices = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HolderSheet opening = new HolderSheet(browser());
            String code = "code number " + i;
            openings.add(opening);
            choices.add(() -> opening.choose(sheet, code));
        }

        List<Integer> answers = all(choices);

        assertThat(Collections.frequency(answers, 303)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(5);
        for (int i = 0; i < openings.size(); i++) {
            boolean open = openings.get(i).visitor().get(sheet).body().contains("Flo Berg");
            assertThat(open).as("opening %d", i).isEqualTo(answers.get(i) == 303);
            int entered = new HolderSheet(browser()).enter(sheet, "code number " + i);
            assertThat(entered).as("code %d", i).isEqualTo(answers.get(i) == 303 ? 303 : 403);
        }
    }

    @Test
    void theBrowserKeepsNeitherTheCodeNorMoreThanThisPage() {
        String sheet = links.make("Gil Hope");
        Map<String, String> form =
                Map.of("part", "code-choose", "code", "blue doors", "again", "blue doors");
        String cookie =
                browser.post(sheet, form).headers().allValues("Set-Cookie").stream()
                        .filter(one -> one.startsWith("tandem-open="))
                        .findFirst()
                        .orElseThrow();

        assertThat(cookie)
                .contains("Path=/confluence" + sheet, "HttpOnly", "SameSite=Lax")
                .doesNotContain("blue", "Max-Age", "Expires");
        assertThat(browser.get(sheet).body()).contains("Gil Hope");
        assertThat(holder.post(sheet, "code-leave")).isEqualTo(303);
        assertThat(browser.get(sheet).body()).doesNotContain("Gil Hope");
    }

    @Test
    void whatIsWrongWithACodeIsSaidAtItsFieldAndNotRepeated() {
        String sheet = links.make("Hal Ives");
        String small = choosing(sheet, "abcde", "abcde");
        String unequal = choosing(sheet, "secret-one", "secret-two");

        assertThat(small).contains("aria-describedby=\"tandem-code-about tandem-code-error\"");
        assertThat(small).contains("Choose a code of 6 to 100 characters.");
        assertThat(unequal).contains("aria-describedby=\"tandem-again-error\"");
        assertThat(unequal)
                .contains("This is not the same code as above")
                .doesNotContain("secret-one", "secret-two");
        assertThat(browser.get(sheet).body()).contains("Choose a personal code");
    }

    private String choosing(String sheet, String code, String again) {
        HttpResponse<String> answer =
                browser.post(sheet, Map.of("part", "code-choose", "code", code, "again", again));
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    /** A link whose holder rated everything 3 and filled in the team's sheet. */
    private String rated(String member) {
        String sheet = holder.open(links.make(member));
        rateAll(sheet, "3", "0");
        assertThat(holder.post(sheet, "team-metrics", "concerns", "holder-list")).isEqualTo(303);
        return sheet;
    }

    /**
     * Rates everything.
     *
     * @param version that the rating of metrics is based on
     */
    private void rateAll(String sheet, String rating, String version) {
        String concerns = rating.equals("3") ? "holder-said" : "";
        for (String category : CATEGORIES) {
            String from = category.equals("metrics") ? version : "0";
            String[] fields = {"rating", rating, "concerns", concerns, "version", from};
            assertThat(holder.post(sheet, "rating-" + category, fields)).isEqualTo(303);
        }
    }

    private String progress() {
        String body =
                staff.get("/rest/tandem/1.0/partnerships/" + number + "/readiness/progress").body();
        return body.substring(body.indexOf("PARTNER"));
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(work.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : crowd.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }

    private static Http browser() {
        return new Http(server.baseUrl() + "/confluence");
    }
}
