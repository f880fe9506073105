package org.tandem.partnerships.intensity;

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
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/intensity}. */
@LicensedOnly
@Path("partnerships/{id}/intensity")
@Produces(MediaType.APPLICATION_JSON)
public class IntensityResource {
    private final Intensity intensity;
    private final Partnerships partnerships;
    private final People people;

    @Inject
    public IntensityResource(Intensity intensity, Partnerships partnerships, People people) {
        this.intensity = intensity;
        this.partnerships = partnerships;
        this.people = people;
    }

    /** The level, how it was determined, and what that changed. */
    @GET
    public IntensityJson get(@PathParam("id") String id) {
        people.required();
        return json(partnerships.view(PartnershipNumber.parse(id)));
    }

    /** Determines the level from answers to the rubric; for the office and the district's staff. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public IntensityJson determine(@PathParam("id") String id, String body) {
        people.required();
        return json(intensity.determine(PartnershipNumber.parse(id), JsonBody.object(body)));
    }

    private IntensityJson json(Partnership partnership) {
        List<Determination> latest = intensity.latest(partnership);
        Map<String, Person> known =
                people.byKeys(latest.stream().flatMap(DeterminationJson::people).toList());
        return new IntensityJson(
                latest.stream().findFirst().map(Determination::level).orElse(null),
                intensity.lastChange(partnership, latest).map(ConsequencesJson::of).orElse(null),
                latest.stream().map(made -> DeterminationJson.of(made, known)).toList(),
                partnership.version());
    }
}
