package org.tandem.partnerships.request;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.request.RequestJson.RequestListJson;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Paging;

/** {@code /rest/tandem/1.0/partnerships/{id}/requests}. */
@LicensedOnly
@Path("partnerships/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {
    private final Partnerships partnerships;
    private final RequestLists requests;
    private final AskRequest askRequest;
    private final RequestWords words;
    private final People people;

    @Inject
    public RequestsResource(
            Partnerships partnerships,
            RequestLists requests,
            AskRequest askRequest,
            RequestWords words,
            People people) {
        this.partnerships = partnerships;
        this.requests = requests;
        this.askRequest = askRequest;
        this.words = words;
        this.people = people;
    }

    /** What was asked for in a partnership; {@code next} goes into {@code before}. */
    @GET
    public RequestListJson list(
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        Paging paging = Paging.read(before, limit);
        return requests.of(found, paging.before(), paging.limit());
    }

    /** Asks for something; Jira gets an issue for it soon. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, String body) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        ActionItem asked = askRequest.ask(found.id(), JsonBody.inputs(body));
        RequestJson json = words.of(List.of(asked), Map.of(found.id(), found), true).get(0);
        return Response.status(Response.Status.CREATED).entity(json).build();
    }
}
