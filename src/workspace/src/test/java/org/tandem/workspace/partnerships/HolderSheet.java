package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.workspace.Http;

/**
 * Sends what the page of a personal link's holder sends: without script, and with it.
 *
 * @param visitor the holder's browser
 */
public record HolderSheet(Http visitor) {
    /** What a holder chooses in tests that are not about codes. */
    static final String CODE = "three blue doors";

    /** Opens a link for the first time; answers it. */
    public String open(String sheet) {
        assertThat(choose(sheet, CODE)).as("choosing a code").isEqualTo(303);
        return sheet;
    }

    int choose(String sheet, String code) {
        return post(sheet, "code-choose", "code", code, "again", code);
    }

    int enter(String sheet, String code) {
        return post(sheet, "code-enter", "code", code);
    }

    /** As a form; answers the status. */
    int post(String sheet, String part, String... fields) {
        return visitor.post(sheet, form(part, fields)).statusCode();
    }

    /** As the page's script, which wants JSON. */
    HttpResponse<String> script(String sheet, String part, String... fields) {
        String body =
                form(part, fields).entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
        return visitor.send(
                visitor.to(sheet)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Map<String, String> form(String part, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("part", part, "version", "0"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }
}
