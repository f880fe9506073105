package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.PdfFile;
import org.tandem.workspace.WorkspaceServer;

/** The readiness tool on paper as PDF files that everybody can read (R236, R76, R79). */
class ReadinessPdfIT {
    private static final String PDF = "/plugins/servlet/tandem/readiness-pdf";
    private static final List<Integer> LETTER = List.of(612, 792);
    private static final List<Integer> A4 = List.of(595, 842);

    /** Names as they are written in Madison, Saint Paul and Boston. */
    private static final String NAMES = "Łódź, Ñandú, Ελένη, Юлия, Hmoob Txiaj, Cabdullaahi";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http district = office.as("prog-owner");
    private final Http partner = office.as("partner-lead");
    private String number;
    private String api;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "RPD");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void twoTeams() throws IOException {
        String name = "Ámbar " + ++partnerships;
        Map<String, String> about =
                Map.of(
                        "partnerName", name,
                        "schoolYear", "2026-2027",
                        "districtTeam", "prog-owner",
                        "partnerTeam", "partner-lead");
        office.create(district, "partnership-blueprint", about);
        number = Integer.toString(Office.number(district, name));
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
    }

    @Test
    void theBlankFormIsOnePageOnEitherPaperAndNeedsNoPartnership() throws IOException {
        Http reader = office.as("board-member");
        for (Map.Entry<String, List<Integer>> paper :
                Map.of("", LETTER, "?paper=letter", LETTER, "?paper=a4", A4).entrySet()) {
            PdfFile form = file(reader, PDF + paper.getKey(), "blank");

            assertThat(form.pages()).isEqualTo(1);
            assertThat(form.paper()).isEqualTo(paper.getValue());
            assertThat(form.line())
                    .contains(
                            "There is NO THRESHOLD for a go/no-go decision; instead, this process"
                                    + " identifies areas to explore and whether there is consensus"
                                    + " overall to move forward.",
                            "The district has a visual map of initiatives and partnerships.",
                            "4 – There is likely agreement and alignment on all of the items");
        }
        assertThat(reader.get(PDF + "?paper=a5").statusCode()).isEqualTo(400);
        assertThat(reader.get(PDF + "?paper=a5").body()).contains("Valid: letter, a4.");
    }

    @Test
    void everySheetIsReadableForScreenReaders() throws IOException {
        rate(district, "1", NAMES);
        bothClose();
        for (String sheet : new String[] {"", own(), joint()}) {
            PdfFile file = file(district, PDF + sheet, "accessible");

            assertThat(file.violations()).as(sheet).isEmpty();
            assertThat(file.text()).contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(file.language()).isEqualTo("en");
            assertThat(file.showsTitle()).isTrue();
            assertThat(file.foreignFonts()).isEmpty();
            assertThat(file.tags())
                    .containsSubsequence("Document", "H1", "P", "Table", "TR", "TH", "TD");
        }
    }

    @Test
    void aTeamsSheetIsOnePageWithWhatThisTeamSaidAndNothingOfTheOther() throws IOException {
        rate(district, "1", NAMES + " & <img src=x>");
        rate(partner, "4", "partnerworry");

        PdfFile sheet = file(district, PDF + own(), "team");

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.line())
                .contains("the district’s team", "1.00", NAMES, "& <img src=x>")
                .doesNotContain("partnerworry", "4.00");
        assertThat(office.as("board-member").get(PDF + own()).statusCode()).isEqualTo(403);
        assertThat(new Http(server.baseUrl() + "/confluence").get(PDF + own()).body())
                .doesNotContain("Łódź", "partnerworry");
    }

    @Test
    void longTextFlowsToMorePagesAndIsNeverCut() throws IOException {
        String text = "Who pays for the bus? ".repeat(60) + "ß".repeat(500) + " The end";
        rate(district, "2", text);

        PdfFile sheet = file(district, PDF + own(), "long");

        assertThat(sheet.pages()).isGreaterThan(1);
        assertThat(sheet.violations()).isEmpty();
        assertThat(sheet.line().split("The end", -1)).hasSize(5);
        assertThat(sheet.text().chars().filter(letter -> letter == 'ß').count()).isEqualTo(4 * 500);
    }

    @Test
    void theJointPageOpensWhenBothTeamsHaveEndedAndShowsNumbersOnlyIfBothWant() throws IOException {
        rate(district, "1", "districtworry");
        rate(partner, "3", "partnerworry");
        team(district, "districtworry");
        team(partner, "partnerworry");
        assertThat(district.get(PDF + joint()).body())
                .contains("This page opens when both teams have ended their part.")
                .doesNotContain("partnerworry", "3.00");
        bothClose();
        share(district);
        assertThat(district.get(PDF + joint()).body())
                .contains("districtworry", "partnerworry", "partnerworry can be solved")
                .doesNotContain("1.00", "3.00");
        share(partner);
        decide("proceed");

        PdfFile sheet = file(partner, PDF + joint(), "joint");

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.line())
                .contains("1.00", "3.00", "Move forward with the partnership", "Ann and Bob")
                .contains("Nov 21, 2026", "because we agree", "There is NO THRESHOLD");
        assertThat(office.as("board-member").get(PDF + joint()).statusCode()).isEqualTo(403);
        assertThat(district.get(PDF + own() + "&sheet=other").statusCode()).isEqualTo(400);
    }

    @Test
    void theFileHasANameThatEveryBrowserUnderstandsAndIsKeptNowhere() {
        HttpResponse<byte[]> file = district.download(PDF + own());

        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"Readiness for Partnership Ambar ")
                .contains("filename*=UTF-8''Readiness%20for%20Partnership%20%C3%81mbar%20");
    }

    private String own() {
        return "?partnership=" + number;
    }

    private String joint() {
        return own() + "&sheet=joint";
    }

    /** The file, which is also left beside the pictures of browser tests to be looked at. */
    private static PdfFile file(Http who, String path, String name) throws IOException {
        HttpResponse<byte[]> answer = who.download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Path folder = Files.createDirectories(Path.of("target", "browser"));
        Files.write(folder.resolve("readiness-" + name + ".pdf"), answer.body());
        return new PdfFile(answer.body());
    }

    private void rate(Http who, String rating, String concerns) throws IOException {
        for (String category :
                new String[] {"alignment", "resources", "metrics", "communication"}) {
            Map<String, Object> sheet = new HashMap<>();
            sheet.put("rating", Integer.parseInt(rating));
            sheet.put("concerns", concerns);
            sheet.put("strengths", "We know each other");
            sheet.put("version", 0);
            put(who, "PUT", "/" + category, sheet);
        }
    }

    private void team(Http who, String concerns) throws IOException {
        Map<String, Object> lists =
                Map.of(
                        "version",
                        0,
                        "concerns",
                        concerns,
                        "strengths",
                        concerns + " can be solved");
        put(who, "PUT", "/team/metrics", lists);
    }

    private void bothClose() throws IOException {
        for (Http who : new Http[] {district, partner}) {
            Map<String, Object> closing = Map.of("closed", "yes", "reason", "done", "version", 0);
            put(who, "POST", "/team/closing", closing);
        }
    }

    private void share(Http who) throws IOException {
        put(who, "POST", "/team/sharing", Map.of("sharing", "yes", "version", 1));
    }

    private void decide(String decision) throws IOException {
        Map<String, Object> fields =
                Map.of(
                        "decision", decision,
                        "name", "Ann and Bob",
                        "date", "2026-11-21",
                        "note", "because we agree",
                        "version", 0);
        put(district, "POST", "/joint/decision", fields);
    }

    private void put(Http who, String method, String path, Map<String, Object> body)
            throws IOException {
        HttpResponse<String> saved = who.json(method, api + path, JSON.writeValueAsString(body));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }
}
