package org.tandem.partnerships.lifecycle;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.lifecycle.LifecycleJson.StepJson;
import org.tandem.partnerships.lifecycle.LifecycleJson.StepMapJson;
import org.tandem.partnerships.lifecycle.LifecycleJson.StepsJson;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.StepMap;

/** {@code /rest/tandem/1.0/partnerships/{id}/steps}. */
@LicensedOnly
@Path("partnerships/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {
    private final Partnerships partnerships;
    private final Policies policies;
    private final PackRules rules;
    private final People people;

    @Inject
    public StepsResource(
            Partnerships partnerships, Policies policies, PackRules rules, People people) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.rules = rules;
        this.people = people;
    }

    /** Every step map of the governing pack, with the partnership's place on it. */
    @GET
    public StepsJson get(@PathParam("id") String id) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        Optional<Route> route = rules.of(found).route();
        return new StepsJson(
                found.state().id(),
                policies.of(found.pack()).stepMaps().stream()
                        .map(map -> json(map, found.state(), route))
                        .toList());
    }

    private static StepMapJson json(StepMap map, State state, Optional<Route> route) {
        return new StepMapJson(
                map.id(),
                map.title(),
                Steps.of(map, state, route).stream()
                        .map(
                                tracked ->
                                        new StepJson(
                                                tracked.step().id(),
                                                tracked.step().title(),
                                                tracked.step().actors(),
                                                tracked.status().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
