package org.tandem.partnerships.lifecycle;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.lifecycle.LifecycleJson.DecisionJson;
import org.tandem.partnerships.lifecycle.LifecycleJson.DecisionsJson;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/decisions}. */
@LicensedOnly
@Path("partnerships/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {
    private final Partnerships partnerships;
    private final RecordDecision recordDecision;
    private final DecisionStore store;
    private final People people;

    @Inject
    public DecisionsResource(
            Partnerships partnerships,
            RecordDecision recordDecision,
            DecisionStore store,
            People people) {
        this.partnerships = partnerships;
        this.recordDecision = recordDecision;
        this.store = store;
        this.people = people;
    }

    /** All decisions about the partnership. */
    @GET
    public DecisionsJson get(@PathParam("id") String id) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        List<Decision> decisions = store.of(found.id());
        Map<String, Person> known =
                people.byKeys(
                        decisions.stream().flatMap(DecisionsResource::keys).distinct().toList());
        return new DecisionsJson(
                found.version(), decisions.stream().map(one -> json(one, known)).toList());
    }

    /** Records a decision; answers all of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, String body) {
        people.required();
        int number = partnerships.view(PartnershipNumber.parse(id)).id();
        recordDecision.record(number, DecisionInput.read(JsonBody.inputs(body)));
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    private static DecisionJson json(Decision decision, Map<String, Person> known) {
        BoardItem item = decision.item();
        return new DecisionJson(
                decision.cycle(),
                decision.kind().id(),
                decision.outcome().id(),
                item.moa().id(),
                item.moaVersion() == 0 ? null : item.moaVersion(),
                decision.decidedOn().toString(),
                decision.decider(),
                item.presenter().isEmpty() ? null : name(item.presenter(), known),
                item.owner().isEmpty() ? null : item.owner(),
                name(decision.recordedBy(), known),
                decision.recordedAt().toString(),
                decision.note());
    }

    private static Stream<String> keys(Decision decision) {
        return Stream.of(decision.recordedBy(), decision.item().presenter())
                .filter(key -> !key.isEmpty());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).name() : key;
    }
}
