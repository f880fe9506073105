package org.tandem.partnerships.publication;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/publication}. */
@LicensedOnly
@Path("partnerships/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final Partnerships partnerships;
    private final Publishing publishing;
    private final People people;

    @Inject
    public PublicationResource(Partnerships partnerships, Publishing publishing, People people) {
        this.partnerships = partnerships;
        this.publishing = publishing;
        this.people = people;
    }

    /** What is public, or was. */
    @GET
    public PublicationJson get(@PathParam("id") String id) {
        people.required();
        return PublicationJson.of(publishing.of(partnerships.view(PartnershipNumber.parse(id))));
    }

    /** Publishes; for the office. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PublicationJson publish(@PathParam("id") String id, String body) {
        int number = publishing.permitted(PartnershipNumber.parse(id)).id();
        publishing.publish(number, JsonBody.inputs(body));
        return get(id);
    }

    /** Takes back what is public; for the office. */
    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public PublicationJson withdraw(@PathParam("id") String id, String body) {
        int number = publishing.permitted(PartnershipNumber.parse(id)).id();
        publishing.withdraw(number, JsonBody.inputs(body));
        return get(id);
    }
}
