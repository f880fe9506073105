package org.tandem.partnerships.resource;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.Numbers;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/resources}. */
@LicensedOnly
@Path("partnerships/{id}/resources")
@Produces(MediaType.APPLICATION_JSON)
public class ResourceRequestsResource {
    private static final int MOST = 100;
    private static final String NEWEST = "2147483647";

    private final Partnerships partnerships;
    private final Requests requests;
    private final People people;

    @Inject
    public ResourceRequestsResource(Partnerships partnerships, Requests requests, People people) {
        this.partnerships = partnerships;
        this.requests = requests;
        this.people = people;
    }

    /** The newest first; for those who may change the partnership. */
    @GET
    public ResourceRequestsJson list(
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue(NEWEST) String before,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        people.required();
        Partnership found = partnerships.edit(PartnershipNumber.parse(id));
        InputErrors errors = new InputErrors();
        int from = Numbers.read("before", before, 1, Integer.MAX_VALUE, errors);
        int most = Numbers.read("limit", limit, 1, MOST, errors);
        errors.throwIfAny();
        List<ResourceRequest> rows = requests.before(found, from, most);
        Map<String, Person> known =
                people.byKeys(
                        rows.stream().flatMap(ResourceRequestsJson::people).distinct().toList());
        return new ResourceRequestsJson(
                rows.stream().map(one -> ResourceRequestsJson.of(one, known)).toList(),
                rows.size() < most ? null : rows.get(most - 1).id());
    }

    /** Asks for something; answers the newest requests. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, String body) {
        requests.ask(view(id), JsonBody.inputs(body));
        return Response.status(Response.Status.CREATED).entity(newest(id)).build();
    }

    /** Grants or refuses; answers the newest requests. */
    @PUT
    @Path("{request}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResourceRequestsJson answer(
            @PathParam("id") String id, @PathParam("request") String request, String body) {
        requests.answer(view(id), number(request), JsonBody.inputs(body));
        return newest(id);
    }

    /** Says whether it came; answers the newest requests. */
    @PUT
    @Path("{request}/provided")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResourceRequestsJson provided(
            @PathParam("id") String id, @PathParam("request") String request, String body) {
        requests.provided(view(id), number(request), JsonBody.inputs(body));
        return newest(id);
    }

    private ResourceRequestsJson newest(String id) {
        return list(id, NEWEST, "50");
    }

    private int view(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id)).id();
    }

    private static int number(String request) {
        if (!request.matches("\\d{1,9}")) {
            throw RefusedException.notFound("tandem.resource.error.unknown");
        }
        return Integer.parseInt(request);
    }
}
