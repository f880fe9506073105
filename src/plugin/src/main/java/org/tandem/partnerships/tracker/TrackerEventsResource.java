package org.tandem.partnerships.tracker;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.JsonBody;

/**
 * {@code /rest/tandem/1.0/tracker-events}: Jira's hint that issues changed. Only keys are taken
 * from it; what they stand for is read from Jira with the caller's rights, so that a made-up hint
 * does no harm and a repeated one changes nothing.
 */
@LicensedOnly
@Path("tracker-events")
@Produces(MediaType.APPLICATION_JSON)
public class TrackerEventsResource {
    private static final int MOST = 100;
    private static final String ISSUE_KEY = "[A-Z][A-Z0-9_]{1,19}-[1-9]\\d{0,9}";

    private final JiraTransports transports;
    private final IssueRefresh refresh;
    private final People people;

    @Inject
    public TrackerEventsResource(JiraTransports transports, IssueRefresh refresh, People people) {
        this.transports = transports;
        this.refresh = refresh;
        this.people = people;
    }

    /** Reads the named issues anew, as far as Tandem keeps them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changed(String body) {
        String caller = people.required().key();
        Set<String> keys = keys(JsonBody.object(body).path("issues"));
        try {
            refresh.refresh(new JiraClient(transports.actingAs(caller)), keys);
        } catch (TrackerUnavailable e) {
            throw RefusedException.unavailable("tandem.tracker.error.unavailable");
        }
        return Response.noContent().build();
    }

    private static Set<String> keys(JsonNode issues) {
        Set<String> keys = new LinkedHashSet<>();
        issues.forEach(key -> keys.add(key.asText("")));
        if (keys.isEmpty()
                || keys.size() > MOST
                || !keys.stream().allMatch(key -> key.matches(ISSUE_KEY))) {
            InputErrors errors = new InputErrors();
            errors.reject("issues", "tandem.tracker.error.issue-keys", MOST);
            errors.throwIfAny();
        }
        return keys;
    }
}
