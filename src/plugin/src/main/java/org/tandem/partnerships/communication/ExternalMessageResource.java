package org.tandem.partnerships.communication;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.communication.ContactJson.ExternalMessageJson;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/external-message}. */
@LicensedOnly
@Path("partnerships/{id}/external-message")
@Produces(MediaType.APPLICATION_JSON)
public class ExternalMessageResource {
    private final Partnerships partnerships;
    private final ExternalMessages messages;
    private final People people;

    @Inject
    public ExternalMessageResource(
            Partnerships partnerships, ExternalMessages messages, People people) {
        this.partnerships = partnerships;
        this.messages = messages;
        this.people = people;
    }

    /** What both sides say about the partnership. */
    @GET
    public ExternalMessageJson get(@PathParam("id") String id) {
        people.required();
        int found = partnerships.view(PartnershipNumber.parse(id)).id();
        return ExternalMessageJson.of(messages.of(found));
    }

    /** Writes it; for the owners and the office. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ExternalMessageJson write(@PathParam("id") String id, String body) {
        people.required();
        int found = partnerships.manage(PartnershipNumber.parse(id)).id();
        messages.write(found, JsonBody.inputs(body));
        return get(id);
    }
}
