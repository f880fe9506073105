package org.tandem.partnerships.request;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.request.RequestJson.RequestListJson;
import org.tandem.partnerships.request.RequestJson.RequestRoutingJson;
import org.tandem.partnerships.request.RequestSettings.Values;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Paging;

/** {@code /rest/tandem/1.0/requests}. */
@LicensedOnly
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
public class RequestQueueResource {
    private final RequestLists requests;
    private final Recipients recipients;
    private final People people;

    @Inject
    public RequestQueueResource(RequestLists requests, Recipients recipients, People people) {
        this.requests = requests;
        this.recipients = recipients;
        this.people = people;
    }

    /** What waits for the caller's office; {@code next} goes into {@code before}. */
    @GET
    public RequestListJson list(
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        Paging paging = Paging.read(before, limit);
        return requests.waiting(paging.before(), paging.limit());
    }

    /** Who gets requests; for the office and administrators. */
    @GET
    @Path("routing")
    public RequestRoutingJson routing() {
        Values values = recipients.settings();
        return new RequestRoutingJson(values.office(), values.dataOffice(), values.contact());
    }

    /** Changes who gets requests; for the office and administrators. */
    @PUT
    @Path("routing")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequestRoutingJson setRouting(String body) {
        recipients.settings();
        recipients.set(JsonBody.inputs(body));
        return routing();
    }
}
