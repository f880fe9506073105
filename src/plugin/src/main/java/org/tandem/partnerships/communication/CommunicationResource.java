package org.tandem.partnerships.communication;

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
import org.tandem.partnerships.communication.ContactJson.ContactListJson;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Paging;

/** {@code /rest/tandem/1.0/partnerships/{id}/communication}. */
@LicensedOnly
@Path("partnerships/{id}/communication")
@Produces(MediaType.APPLICATION_JSON)
public class CommunicationResource {
    private final Partnerships partnerships;
    private final CommunicationLog log;
    private final ContactWords words;
    private final People people;

    @Inject
    public CommunicationResource(
            Partnerships partnerships, CommunicationLog log, ContactWords words, People people) {
        this.partnerships = partnerships;
        this.log = log;
        this.words = words;
        this.people = people;
    }

    /** The log; only its updates for those who may only view the partnership. */
    @GET
    public ContactListJson list(
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        Paging paging = Paging.read(before, limit);
        return words.list(found, paging.before(), paging.limit());
    }

    /** Logs something. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(@PathParam("id") String id, String body) {
        people.required();
        Partnership found = partnerships.edit(PartnershipNumber.parse(id));
        LoggedContact logged = log.log(found.id(), JsonBody.inputs(body));
        return Response.status(Response.Status.CREATED)
                .entity(words.words(found, List.of(logged)).get(0))
                .build();
    }

    /** Corrects an entry; answers the newest part of the log. */
    @PUT
    @Path("{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ContactListJson correct(
            @PathParam("id") String id, @PathParam("entry") String entry, String body) {
        people.required();
        Partnership found = partnerships.edit(PartnershipNumber.parse(id));
        if (!entry.matches("\\d{1,9}")) {
            throw RefusedException.notFound("tandem.communication.error.no-entry");
        }
        log.correct(found.id(), Integer.parseInt(entry), JsonBody.inputs(body));
        return list(id, "", "25");
    }
}
