package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The advisory committee's yearly assessments of the tool over HTTP (R157, R226). */
class ToolAssessmentIT {
    private static final String PATH = "/rest/tandem/1.0/tool-assessments";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();

    @Test
    void membersOfTheConfiguredGroupFileAndCorrectAndTheOfficeReads() {
        Map<String, Object> assessment =
                object("year", "2026-2027", "functionality", 2, "changes", "Fewer clicks");
        assessment.put("version", 0);
        assertThat(send("POST", "board-member", "", assessment)).as("no member yet").isEqualTo(403);
        Map<String, Object> board = object("group", "tandem-board");
        assertThat(send("PUT", "prog-owner", "/committee", board)).isEqualTo(403);
        assertThat(send("PUT", "office", "/committee", board)).isEqualTo(200);

        assertThat(send("POST", "board-member", "", assessment)).isEqualTo(201);
        assertThat(send("POST", "board-member", "", assessment)).as("stale").isEqualTo(409);
        assessment.put("version", 1);
        assessment.put("functionality", 4);
        assertThat(send("POST", "board-member", "", assessment)).isEqualTo(201);
        assertThat(send("POST", "office", "", assessment)).as("reads only").isEqualTo(403);
        assessment.put("functionality", 9);
        assertThat(send("POST", "board-clerk", "", assessment)).isEqualTo(400);

        JsonNode filed = Json.read(read("office")).path("results");
        assertThat(filed.at("/0/functionality").asInt()).isEqualTo(4);
        assertThat(filed.at("/0/filedBy").asText()).isEqualTo("Howard Pierce");
        assertThat(filed.at("/1/functionality").asInt()).as("what was corrected").isEqualTo(2);
        assertThat(read("board-clerk").statusCode()).isEqualTo(200);
        assertThat(read("prog-owner").statusCode()).isEqualTo(403);
        Map<String, Object> usual = object("group", "tandem-advisory");
        assertThat(send("PUT", "office", "/committee", usual)).isEqualTo(200);
    }

    private static HttpResponse<String> read(String user) {
        return WORKSPACE.wiki(user).get(PATH);
    }

    private static int send(String method, String user, String path, Map<String, Object> body) {
        return WORKSPACE.wiki(user).json(method, PATH + path, Json.write(body)).statusCode();
    }
}
