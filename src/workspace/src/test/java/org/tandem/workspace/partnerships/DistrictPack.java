package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import org.tandem.workspace.Http;

/** Policy packs that a district uploads, each a change of Madison's. */
final class DistrictPack {
    private static final String PACKS = "/rest/tandem/1.0/policy-packs";
    private static final String MADISON = "mmsd-7544/1";

    private DistrictPack() {}

    /**
     * Uploads a pack and lets it govern what begins from now on.
     *
     * @param changes top-level keys in place of Madison's
     */
    static void activate(Http office, String id, String changes) {
        String yaml =
                "extends: "
                        + MADISON
                        + "\nid: "
                        + id
                        + "\nversion: 1\ntitle: Our policy\ndistrict: Our town\n"
                        + changes;
        send(office, PACKS, "yaml", yaml, 201);
        replace(office, id + "/1", MADISON);
    }

    /** Lets Madison's pack govern again. */
    static void deactivate(Http office, String id) {
        replace(office, MADISON, id + "/1");
    }

    private static void replace(Http office, String pack, String instead) {
        send(office, PACKS + "/" + pack + "/activate", "replaces", instead, 200);
    }

    private static void send(Http office, String path, String name, String value, int status) {
        String body = JsonNodeFactory.instance.objectNode().put(name, value).toString();
        HttpResponse<String> answer = office.json("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
