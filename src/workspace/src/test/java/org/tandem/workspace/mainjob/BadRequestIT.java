package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;

/**
 * Requests that are no JSON, of another type or too large are refused alike by the Confluence side,
 * the Jira side and the plugin; none is a fault of the server.
 */
class BadRequestIT {
    private static final String PAGES = "/confluence/rest/api/content";
    private static final String ISSUES = "/jira/rest/api/2/issue";
    private static final String ACTIONS = "/confluence/rest/tandem/1.0/partnerships/1/actions";
    private static final int TOO_LARGE = 2_000_001;

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Http http;

    @BeforeAll
    static void connect() {
        http = new Http(WORKSPACE.baseUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, ISSUES, ACTIONS})
    void malformedJsonIsRefused(String path) {
        for (String body : new String[] {"", "{\"title\":", "{} {}", "nothing", "[1]", "\"x\""}) {
            HttpResponse<String> refused = send(json(path, BodyPublishers.ofString(body)));

            assertThat(refused.statusCode()).as(body + refused.body()).isEqualTo(400);
            assertPlain(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, ISSUES, ACTIONS})
    void jsonThatIsNestedWithoutEndIsRefused(String path) {
        HttpResponse<String> refused =
                send(json(path, BodyPublishers.ofString("[".repeat(100_000))));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertPlain(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, ISSUES, ACTIONS})
    void anotherTypeIsRefusedWithTheOneThatIsValid(String path) {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
            HttpRequest.Builder request =
                    http.to(path)
                            .header("Content-Type", type)
                            .header("X-Atlassian-Token", "no-check")
                            .POST(BodyPublishers.ofString("{}"));
            HttpResponse<String> refused = send(request);

            assertThat(refused.statusCode()).isEqualTo(415);
            assertThat(refused.body()).contains("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, ISSUES, ACTIONS})
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent(String path) throws IOException {
        String head =
                """
                POST %s HTTP/1.1
                Host: localhost
                Authorization: %s
                Content-Type: application/json
                Content-Length: %d

                """
                        .formatted(path, Http.basic("prog-owner", "prog-owner"), TOO_LARGE);
        URI server = URI.create(WORKSPACE.baseUrl());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, ISSUES, ACTIONS})
    void aBodyThatDoesNotSayHowLargeItIsIsCutOff(String path) {
        byte[] large = ("\"" + "x".repeat(TOO_LARGE) + "\"").getBytes(StandardCharsets.UTF_8);
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

        HttpResponse<String> refused = send(json(path, chunks));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(refused.body()).contains("2 MB");
    }

    @Test
    void fieldsThatNobodyKnowsChangeNothing() {
        Object page =
                object(
                        "type",
                        "page",
                        "title",
                        "With unknown fields",
                        "space",
                        object("key", "PO", "mood", "good"),
                        "weather",
                        object("tomorrow", "rain"));
        HttpResponse<String> created = send(json(PAGES, BodyPublishers.ofString(Json.write(page))));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
    }

    @Test
    void numbersInAddressesAreChecked() {
        for (String path :
                new String[] {
                    PAGES + "/x",
                    PAGES + "/99999999999999999999",
                    "/confluence/rest/tandem/1.0/partnerships/x",
                    "/confluence/rest/tandem/1.0/partnerships/99999999999",
                    "/confluence/rest/tandem/1.0/meetings/x",
                    ISSUES + "/SCP-x",
                    "/jira/rest/agile/1.0/board/99999999999"
                }) {
            HttpResponse<String> refused = send(http.to(path).GET());

            assertThat(refused.statusCode()).as(path + refused.body()).isEqualTo(404);
            assertPlain(refused);
        }
    }

    private static HttpRequest.Builder json(String path, BodyPublisher body) {
        return http.to(path).header("Content-Type", "application/json").POST(body);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return http.send(request.header("Authorization", Http.basic("prog-owner", "prog-owner")));
    }

    private static void assertPlain(HttpResponse<String> refused) {
        assertThat(refused.body()).doesNotContain("xception", "org.tandem", "\tat ", "<html");
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("json");
    }
}
