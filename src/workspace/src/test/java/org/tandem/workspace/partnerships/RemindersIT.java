package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Reminders and personal links by mail, through a real mail server. */
class RemindersIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    private static final String VIEW = "/confluence/pages/viewpage.action?pageId=";

    @TempDir static Path data;
    private static GreenMail mail;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http owner = office.as("prog-owner");
    private final Http lead = office.as("partner-lead");
    private final Http staff = office.as("office");
    private String name;
    private String number;
    private String api;
    private String page;

    @BeforeAll
    static void start() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--smtp-url",
                        "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                        "--mail-from",
                        "tandem@district.example");
        office = new Office(server.baseUrl() + "/confluence", "RMD");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.stop();
    }

    @BeforeEach
    void aPartnership() throws IOException {
        name = "Reminded Friends " + ++partnerships;
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner, school-leader",
                        "partnerTeam",
                        "partner-lead"));
        number = Integer.toString(Office.number(owner, name));
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
        page = office.create(owner, "readiness-blueprint", Map.of("partnership", number));
    }

    @AfterEach
    void emptyTheMailboxes() throws Exception {
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void theOfficeRemindsThoseWhoAreMissingAndSeesWhoAndWhen() throws Exception {
        rateAll(owner, "kept-to-the-team");
        HttpResponse<String> sent = remind(staff, "DISTRICT");

        assertThat(sent.body()).isEqualTo("{\"reminded\":[\"school-leader\"],\"waiting\":[]}");
        MimeMessage letter = letters(1).get(0);
        assertThat(letter.getAllRecipients()[0].toString()).contains("school-leader");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("tandem@district.example");
        assertThat(letter.getSubject()).contains(name);
        assertThat(letter.getContent().toString())
                .contains(server.baseUrl() + VIEW + page.replaceFirst(".*/pages/(\\d+).*", "$1"))
                .doesNotContain("kept-to-the-team");
        assertThat(staff.get(page).body()).contains("Reminded by mail on");
        assertThat(office.as("school-leader").get(page).body()).contains("reminded you on");
        assertThat(owner.get(page).body()).doesNotContain("reminded you on");
    }

    @Test
    void aTeamRemindsItselfOnlyAndReadersNobody() {
        assertThat(remind(lead, "PARTNER").statusCode()).isEqualTo(200);
        assertThat(remind(lead, "DISTRICT").statusCode()).isEqualTo(403);
        assertThat(remind(office.as("ops-owner"), "PARTNER").statusCode()).isEqualTo(403);
        assertThat(remind(new Http(server.baseUrl() + "/confluence"), "PARTNER").statusCode())
                .isEqualTo(401);
        assertThat(remind(staff, "ALL").body()).contains("Valid: DISTRICT or PARTNER.");
    }

    @Test
    void whoHasEndedIsNotReminded() {
        rateAll(lead, "");
        lead.json("POST", api + "/team/closing", "{\"closed\":\"yes\",\"version\":0}");

        assertThat(remind(staff, "PARTNER").statusCode()).isEqualTo(409);
        assertThat(staff.get(page).body()).doesNotContain("Reminders: Partner team");
    }

    @Test
    void theOfficeSendsALinkToItsHolderAndNeverSeesIt() throws Exception {
        PersonalLinks links = new PersonalLinks(staff, number);
        HttpResponse<String> made = links.make("Ana Soto", "ana@partner.example");

        assertThat(made.body())
                .contains("The link was sent to ana@partner.example")
                .doesNotContain(PersonalLinks.SHEET, "id=\"tandem-fresh\"");
        MimeMessage invitation = letters(1).get(0);
        String text = invitation.getContent().toString();
        String link = text.replaceFirst("(?s).*(http\\S+" + PersonalLinks.SHEET + "\\S+).*", "$1");
        String sheet = link.replaceFirst(".*/confluence", "");
        Http holder = new Http(server.baseUrl() + "/confluence");
        assertThat(holder.get(sheet).body()).contains("Ana Soto");
        String secret = sheet.substring(PersonalLinks.SHEET.length());
        assertThat(made.body()).doesNotContain(secret);

        remind(staff, "PARTNER");
        List<MimeMessage> all = letters(3);
        MimeMessage reminder =
                all.stream().skip(1).filter(one -> isTo(one, "ana@")).findFirst().orElseThrow();
        assertThat(reminder.getContent().toString())
                .contains("Please open your personal link again")
                .doesNotContain(secret);
        new HolderSheet(holder).open(sheet);
        assertThat(holder.get(sheet).body()).contains("reminded you on");
    }

    @Test
    void anAddressThatIsNoneOrMoreThanOneIsRefused() {
        PersonalLinks links = new PersonalLinks(lead, number);

        for (String wrong : new String[] {"ana", "a@b.example, c@d.example", "a@b"}) {
            assertThat(links.make("Ana Soto", wrong).body()).contains("This is not a mail address");
        }
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().startsWith(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** All letters that arrived, once there are so many; more of them fail. */
    private static List<MimeMessage> letters(int count) {
        assertThat(mail.waitForIncomingEmail(10_000, count)).isTrue();
        assertThat(mail.getReceivedMessages()).hasSize(count);
        return Arrays.asList(mail.getReceivedMessages());
    }

    private HttpResponse<String> remind(Http who, String side) {
        return who.json("POST", api + "/reminders", "{\"side\":\"" + side + "\"}");
    }

    private void rateAll(Http who, String concern) {
        for (String category : CATEGORIES) {
            String body = "{\"rating\":2,\"concerns\":\"%s\",\"version\":0}".formatted(concern);
            assertThat(who.json("PUT", api + "/" + category, body).statusCode()).isEqualTo(200);
        }
    }
}
