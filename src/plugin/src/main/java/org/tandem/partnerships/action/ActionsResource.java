package org.tandem.partnerships.action;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Part;

/** {@code /rest/tandem/1.0/partnerships/{id}/actions}. */
@LicensedOnly
@Path("partnerships/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {
    private final AddAction addAction;
    private final Actions actions;
    private final Partnerships partnerships;
    private final ActionWords words;
    private final People people;

    @Inject
    public ActionsResource(
            AddAction addAction,
            Actions actions,
            Partnerships partnerships,
            ActionWords words,
            People people) {
        this.addAction = addAction;
        this.actions = actions;
        this.partnerships = partnerships;
        this.words = words;
        this.people = people;
    }

    /**
     * A part of the actions, the open ones first, by due date; those of one meeting when its page
     * is named. {@code next} goes into {@code skip}.
     */
    @GET
    public ActionListJson list(
            @PathParam("id") String id,
            @QueryParam("meeting") @DefaultValue("0") String meeting,
            @QueryParam("skip") @DefaultValue("0") String skip,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        people.required();
        Partnership partnership = partnerships.view(PartnershipNumber.parse(id));
        long pageId = pageId(meeting);
        Part part = Part.skipping(skip, limit);
        return words.json(
                pageId == 0
                        ? actions.ofPartnership(partnership.id(), part.from(), part.limit())
                        : actions.ofMeeting(partnership.id(), pageId, part.from(), part.limit()));
    }

    /** Adds an action, which Jira gets to know soon. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") String id, String body) {
        people.required();
        JsonNode input = JsonBody.object(body);
        NewAction action =
                new NewAction(
                        PartnershipNumber.parse(id),
                        pageId(text(input, "meeting")),
                        text(input, "section"),
                        text(input, "summary"),
                        text(input, "owner"),
                        text(input, "due"),
                        text(input, "quarter"));
        return Response.status(Response.Status.CREATED)
                .entity(words.json(addAction.add(action)))
                .build();
    }

    private static String text(JsonNode input, String field) {
        return input.path(field).asText("").trim();
    }

    private static long pageId(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw RefusedException.notFound("tandem.action.error.no-meeting");
        }
        return Long.parseLong(text);
    }
}
