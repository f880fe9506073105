package org.tandem.partnerships.lifecycle;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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
import org.tandem.partnerships.rest.Paging;

/** {@code /rest/tandem/1.0/partnerships/{id}/decisions}. */
@LicensedOnly
@Path("partnerships/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {
    private final Partnerships partnerships;
    private final RecordDecision recordDecision;
    private final DecisionStore store;
    private final DecisionWords words;
    private final People people;

    @Inject
    public DecisionsResource(
            Partnerships partnerships,
            RecordDecision recordDecision,
            DecisionStore store,
            DecisionWords words,
            People people) {
        this.partnerships = partnerships;
        this.recordDecision = recordDecision;
        this.store = store;
        this.words = words;
        this.people = people;
    }

    /** A part of the decisions, newest first; {@code next} goes into {@code before}. */
    @GET
    public DecisionsJson get(
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        Paging paging = Paging.read(before, limit);
        DecisionPage page = store.page(found.id(), paging.before(), paging.limit());
        return new DecisionsJson(found.version(), json(page.decisions()), page.next());
    }

    /** Records a decision; answers the newest ones. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, String body) {
        people.required();
        int number = partnerships.view(PartnershipNumber.parse(id)).id();
        recordDecision.record(number, DecisionInput.read(JsonBody.inputs(body)));
        return Response.status(Response.Status.CREATED).entity(get(id, "", "25")).build();
    }

    /** Names are looked up once for all of them. */
    private List<DecisionJson> json(List<Decision> decisions) {
        Map<String, Person> known =
                people.byKeys(
                        decisions.stream().flatMap(DecisionsResource::keys).distinct().toList());
        List<DecisionsView.Row> said = words.of(decisions);
        List<DecisionJson> all = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            all.add(json(decisions.get(i), said.get(i), known));
        }
        return all;
    }

    private static DecisionJson json(
            Decision decision, DecisionsView.Row said, Map<String, Person> known) {
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
                decision.note(),
                said.day(),
                (said.what() + " " + said.cycle()).trim(),
                String.join("\n", said.outcomes()),
                (said.decider() + "\n" + said.presented()).trim());
    }

    private static Stream<String> keys(Decision decision) {
        return Stream.of(decision.recordedBy(), decision.item().presenter())
                .filter(key -> !key.isEmpty());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).name() : key;
    }
}
