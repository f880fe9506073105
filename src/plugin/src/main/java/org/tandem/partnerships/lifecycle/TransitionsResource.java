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
import java.util.Arrays;
import java.util.Locale;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.lifecycle.LifecycleJson.TransitionJson;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.rest.ErrorJson.GateJson;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/transitions}. */
@LicensedOnly
@Path("partnerships/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public class TransitionsResource {
    private final Partnerships partnerships;
    private final ViewTransitions transitions;
    private final TakeTransition takeTransition;
    private final PackRules rules;
    private final People people;
    private final RefusalTexts texts;

    @Inject
    public TransitionsResource(
            Partnerships partnerships,
            ViewTransitions transitions,
            TakeTransition takeTransition,
            PackRules rules,
            People people,
            RefusalTexts texts) {
        this.partnerships = partnerships;
        this.transitions = transitions;
        this.takeTransition = takeTransition;
        this.rules = rules;
        this.people = people;
        this.texts = texts;
    }

    /** The transitions that lead on, and what is still needed for each. */
    @GET
    public LifecycleJson get(@PathParam("id") String id) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        boolean causes = !rules.causes(found).isEmpty();
        return new LifecycleJson(
                found.state().id(),
                found.version(),
                transitions.of(found).stream().map(option -> json(option, causes)).toList());
    }

    /** Takes a transition; answers what may happen after it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public LifecycleJson take(@PathParam("id") String id, String body) {
        people.required();
        int number = partnerships.view(PartnershipNumber.parse(id)).id();
        takeTransition.take(number, MoveInput.read(JsonBody.inputs(body)));
        return get(id);
    }

    private TransitionJson json(Option option, boolean causes) {
        Transition transition = option.transition();
        return new TransitionJson(
                transition.id(),
                transition.to().id(),
                option.mine(),
                option.unmet().isEmpty(),
                Arrays.stream(Transition.Asks.values())
                        .filter(transition::asks)
                        .filter(asked -> causes || asked != Transition.Asks.CAUSE)
                        .map(asked -> asked.name().toLowerCase(Locale.ROOT))
                        .toList(),
                transition.takers().stream().map(Role::id).toList(),
                option.unmet().stream()
                        .map(gate -> new GateJson(gate.name(), texts.text(gate), gate.link()))
                        .toList());
    }
}
