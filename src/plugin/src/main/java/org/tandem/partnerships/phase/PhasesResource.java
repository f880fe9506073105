package org.tandem.partnerships.phase;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;

/** {@code /rest/tandem/1.0/reports/phases}: how many partnerships are in which phase. */
@LicensedOnly
@Path("reports/phases")
@Produces(MediaType.APPLICATION_JSON)
public class PhasesResource {
    private final Phases phases;
    private final People people;

    @Inject
    public PhasesResource(Phases phases, People people) {
        this.phases = phases;
        this.people = people;
    }

    /** The four phases in their order. */
    public record PhasesJson(List<PhaseJson> results) {}

    /**
     * A phase.
     *
     * @param states how many partnerships are in which of its states; states without any lack
     */
    public record PhaseJson(
            String id, String title, int partnerships, Map<String, Integer> states) {}

    /** For the office and the district's staff. */
    @GET
    public PhasesJson get() {
        people.required();
        return new PhasesJson(phases.all().stream().map(PhasesResource::json).toList());
    }

    private static PhaseJson json(PhaseCount phase) {
        return new PhaseJson(
                phase.id(),
                phase.title(),
                phase.partnerships(),
                phase.states().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue)));
    }
}
