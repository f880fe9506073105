package org.tandem.workspace.partnerships;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.Http;

/** Makes what tests need through the wizards, as people do. */
public final class Office {
    private static final String PLUGIN = "org.tandem.partnerships:";
    private static final String SPACE_WIZARD = "/create-dialog/space-wizard.action";
    private static final String PAGE_WIZARD = "/create-dialog/wizard.action";

    private final String wiki;
    private final String space;

    /**
     * @param wiki absolute address of the Confluence side
     * @param space key of a space that is not there yet
     */
    public Office(String wiki, String space) {
        this.wiki = wiki;
        this.space = space;
    }

    /** A session of somebody of the sample district. */
    public Http as(String user) {
        Http session = new Http(wiki);
        session.logIn(user);
        return session;
    }

    /** Lets a pack govern new partnerships; packs are given as {@code mmsd-7544/1}. */
    public void activate(String pack, String instead) {
        HttpResponse<String> answer =
                as("office")
                        .json(
                                "POST",
                                "/rest/tandem/1.0/policy-packs/" + pack + "/activate",
                                "{\"replaces\":\"" + instead + "\"}");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + "\n" + answer.body());
        }
    }

    public void createSpace() {
        String blueprint = PLUGIN + "partnership-office-space-blueprint";
        Map<String, String> fields = Map.of("name", "Office " + space, "spaceKey", space);
        created(submit(as("office"), SPACE_WIZARD, blueprint, fields));
    }

    /** The number of the partnership with this partner, as the person finds it over REST. */
    public static int number(Http who, String partner) throws IOException {
        String list = who.get("/rest/tandem/1.0/partnerships?limit=100").body();
        for (JsonNode one : new ObjectMapper().readTree(list).get("results")) {
            if (one.get("partnerName").asText().equals(partner)) {
                return one.get("id").asInt();
            }
        }
        throw new AssertionError("No partnership with " + partner + " in " + list);
    }

    /** Creates a page from a blueprint and answers its path below the application. */
    public String create(Http who, String blueprint, Map<String, String> fields) {
        return created(fill(who, blueprint, fields));
    }

    /** Submits a wizard; the answer is a redirect or the wizard with messages. */
    public HttpResponse<String> fill(Http who, String blueprint, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("spaceKey", space);
        return submit(who, PAGE_WIZARD, PLUGIN + blueprint, form);
    }

    private static HttpResponse<String> submit(
            Http who, String wizard, String blueprint, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("atl_token", Http.token(who.get("/dashboard.action")));
        form.put("blueprint", blueprint);
        form.put("wizardPage", "0");
        return who.post(wizard, form);
    }

    private static String created(HttpResponse<String> answer) {
        String location = Http.location(answer);
        if (location.isEmpty()) {
            throw new AssertionError(answer.statusCode() + "\n" + answer.body());
        }
        return location.replaceFirst("^(https?://[^/]*)?/confluence", "");
    }
}
