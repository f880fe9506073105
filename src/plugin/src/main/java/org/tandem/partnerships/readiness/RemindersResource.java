package org.tandem.partnerships.readiness;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/readiness/reminders}: to those who are missing. */
@LicensedOnly
@Path("partnerships/{id}/readiness/reminders")
@Produces(MediaType.APPLICATION_JSON)
public class RemindersResource {
    private final Partnerships partnerships;
    private final RemindTeam team;
    private final Raters raters;
    private final People people;

    @Inject
    public RemindersResource(
            Partnerships partnerships, RemindTeam team, Raters raters, People people) {
        this.partnerships = partnerships;
        this.team = team;
        this.raters = raters;
        this.people = people;
    }

    /** Reminds whom one team is missing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RemindersJson remind(@PathParam("id") String id, String body) {
        people.required();
        Partnership partnership = partnerships.view(PartnershipNumber.parse(id));
        RemindTeam.Outcome outcome = team.remind(partnership, side(JsonBody.inputs(body)));
        return new RemindersJson(
                names(partnership, outcome.reminded()), names(partnership, outcome.waiting()));
    }

    private static Side side(Map<String, String> inputs) {
        String name = inputs.getOrDefault("side", "");
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElseGet(
                        () -> {
                            InputErrors errors = new InputErrors();
                            errors.reject("side", "tandem.reminders.error.side");
                            errors.throwIfAny();
                            return null;
                        });
    }

    private List<String> names(Partnership partnership, List<String> keys) {
        Map<String, Person> known = raters.byKeys(partnership, keys);
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key).name() : key)
                .toList();
    }
}
