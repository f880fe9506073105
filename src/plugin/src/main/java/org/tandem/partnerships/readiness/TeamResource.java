package org.tandem.partnerships.readiness;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/readiness/team}: what the caller's team does. */
@LicensedOnly
@Path("partnerships/{id}/readiness/team")
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final TeamStep team;
    private final PaperHints hints;
    private final People people;

    @Inject
    public TeamResource(
            Partnerships partnerships,
            Readiness readiness,
            TeamStep team,
            PaperHints hints,
            People people) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.team = team;
        this.hints = hints;
        this.people = people;
    }

    /** Saves what the team puts down about a category. */
    @PUT
    @Path("{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaperJson save(
            @PathParam("id") String id, @PathParam("category") String category, String body) {
        Partnership partnership = partnership(id);
        Person member = readiness.member(partnership);
        return hints.json(team.save(partnership, member, category, JsonBody.inputs(body)));
    }

    /** Ends the team's part, or takes it up again. */
    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaperJson close(@PathParam("id") String id, String body) {
        Partnership partnership = partnership(id);
        Person member = readiness.member(partnership);
        return hints.json(team.close(partnership, member, JsonBody.inputs(body)));
    }

    /** Shows or hides the team's averages on the joint page. */
    @POST
    @Path("sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaperJson share(@PathParam("id") String id, String body) {
        Partnership partnership = partnership(id);
        Person member = readiness.member(partnership);
        return hints.json(team.share(partnership, member, JsonBody.inputs(body)));
    }

    private Partnership partnership(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id));
    }
}
