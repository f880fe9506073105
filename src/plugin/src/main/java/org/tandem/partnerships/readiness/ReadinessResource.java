package org.tandem.partnerships.readiness;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.readiness.SheetJson.AverageJson;
import org.tandem.partnerships.readiness.SheetJson.RatingJson;
import org.tandem.partnerships.readiness.SheetJson.TeamJson;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/readiness}: the caller's own sheet. */
@LicensedOnly
@Path("partnerships/{id}/readiness")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final People people;
    private final Raters raters;

    @Inject
    public ReadinessResource(
            Partnerships partnerships, Readiness readiness, People people, Raters raters) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.people = people;
        this.raters = raters;
    }

    /** The caller's ratings and team. */
    @GET
    public SheetJson get(@PathParam("id") String id) {
        Partnership partnership = partnership(id);
        Sheet sheet = readiness.sheet(partnership);
        return new SheetJson(
                sheet.side().name(),
                sheet.own().stream().map(RatingJson::of).toList(),
                json(partnership, sheet.team()));
    }

    /** Saves the caller's rating of a category. */
    @PUT
    @Path("{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RatingJson rate(
            @PathParam("id") String id, @PathParam("category") String category, String body) {
        Partnership partnership = partnership(id);
        readiness.member(partnership);
        RatingInput input = RatingInput.read(JsonBody.object(body));
        return RatingJson.of(readiness.rate(partnership, category, input));
    }

    private Partnership partnership(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id));
    }

    private TeamJson json(Partnership partnership, TeamResult team) {
        Map<String, Person> known = raters.byKeys(partnership, team.missing());
        List<String> missing =
                team.missing().stream()
                        .map(key -> known.containsKey(key) ? known.get(key).name() : key)
                        .toList();
        List<AverageJson> averages =
                team.averages().stream()
                        .map(
                                average ->
                                        new AverageJson(
                                                average.category(),
                                                average.mean()
                                                        .map(BigDecimal::toPlainString)
                                                        .orElse(null),
                                                average.count()))
                        .toList();
        return new TeamJson(team.complete(), team.members().size(), missing, averages);
    }
}
