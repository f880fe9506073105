package org.tandem.partnerships.requirement;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/requirements}. */
@LicensedOnly
@Path("partnerships/{id}/requirements")
@Produces(MediaType.APPLICATION_JSON)
public class RequirementsResource {
    private final Partnerships partnerships;
    private final Requirements requirements;
    private final People people;

    @Inject
    public RequirementsResource(
            Partnerships partnerships, Requirements requirements, People people) {
        this.partnerships = partnerships;
        this.requirements = requirements;
        this.people = people;
    }

    /** How every requirement stands; the evidence for those who may change the partnership. */
    @GET
    public RequirementsJson get(@PathParam("id") String id) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        List<Requirement> all = requirements.of(found);
        return RequirementsJson.of(
                all, requirements.mayRead(found), people.byKeys(RequirementsJson.people(all)));
    }

    /** Records that a requirement is met; answers all of them. */
    @PUT
    @Path("{requirement}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequirementsJson record(
            @PathParam("id") String id, @PathParam("requirement") String requirement, String body) {
        people.required();
        int number = partnerships.view(PartnershipNumber.parse(id)).id();
        requirements.record(number, requirement, JsonBody.inputs(body));
        return get(id);
    }
}
