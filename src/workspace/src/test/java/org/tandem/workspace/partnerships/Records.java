package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.Http;

/** Partnerships over REST, as somebody reads and writes them. */
record Records(Http who) {
    static final String API = "/rest/tandem/1.0/";

    /** What a partnership needs at least. */
    static ObjectNode about(String partner, int version) {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.put("version", version).put("partnerName", partner);
        return about.put("schoolYear", "2026-2027");
    }

    JsonNode get(int id) {
        return read("partnerships/" + id);
    }

    /** Expects the path below the API to answer. */
    JsonNode read(String path) {
        HttpResponse<String> answer = who.get(API + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jira.json(answer.body());
    }

    JsonNode put(int id, ObjectNode body, int status) {
        HttpResponse<String> answer = who.json("PUT", API + "partnerships/" + id, body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Jira.json(answer.body());
    }

    /** Takes a transition with the reason that some ask for. */
    void take(int id, String transition) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("transition", transition);
        body.put("version", get(id).path("version").asInt()).put("reason", "So we decided");
        HttpResponse<String> answer =
                who.json("POST", API + "partnerships/" + id + "/transitions", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What a macro shows. */
    String shown(String macro) {
        return converted("<ac:structured-macro ac:name='" + macro + "'/>");
    }

    /** What a macro shows of one partnership. */
    String shown(String macro, int id) {
        return converted(
                "<ac:structured-macro ac:name='%s'><ac:parameter ac:name='partnership'>%d</ac:parameter></ac:structured-macro>"
                        .formatted(macro, id));
    }

    private String converted(String storage) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("value", storage).put("representation", "storage");
        return who.json("POST", "/rest/api/contentbody/convert/view", body.toString()).body();
    }

    List<Integer> found(String list) {
        return read(list).path("results").findValues("id").stream().map(JsonNode::asInt).toList();
    }

    /** What became of each subject last, in words. */
    Map<String, String> history(int id) {
        Map<String, String> said = new HashMap<>();
        read("partnerships/" + id + "/history?limit=100")
                .path("results")
                .forEach(
                        change ->
                                said.putIfAbsent(
                                        change.path("what").asText(), change.path("to").asText()));
        return said;
    }

    static List<String> texts(Iterable<JsonNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
