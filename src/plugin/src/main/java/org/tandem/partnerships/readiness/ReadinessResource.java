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
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.readiness.ProgressJson.TeamProgressJson;
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
    private final PaperHints hints;
    private final People people;
    private final Raters raters;

    @Inject
    public ReadinessResource(
            Partnerships partnerships,
            Readiness readiness,
            PaperHints hints,
            People people,
            Raters raters) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.hints = hints;
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
                json(partnership, sheet.team()),
                sheet.papers().all().stream().map(hints::json).toList());
    }

    /** Who of both teams has not answered, for the office. */
    @GET
    @Path("progress")
    public ProgressJson progress(@PathParam("id") String id) {
        Partnership partnership = partnership(id);
        return new ProgressJson(
                readiness.progress(partnership).stream()
                        .map(team -> json(partnership, team))
                        .toList());
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
        return new TeamJson(
                team.complete(),
                team.members().size(),
                team.answered(),
                names(partnership, team.missing()),
                team.closed(),
                team.averages().stream().map(AverageJson::of).toList());
    }

    private TeamProgressJson json(Partnership partnership, Progress progress) {
        return new TeamProgressJson(
                progress.side().name(),
                progress.members(),
                progress.answered(),
                names(partnership, progress.missing()),
                progress.closed());
    }

    private List<String> names(Partnership partnership, List<String> keys) {
        Map<String, Person> known = raters.byKeys(partnership, keys);
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key).name() : key)
                .toList();
    }
}
