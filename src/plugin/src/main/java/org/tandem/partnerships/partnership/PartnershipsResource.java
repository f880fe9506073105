package org.tandem.partnerships.partnership;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.QueryInputs;

/** {@code /rest/tandem/1.0/partnerships}. */
@LicensedOnly
@Path("partnerships")
@Produces(MediaType.APPLICATION_JSON)
public class PartnershipsResource {
    private static final int MOST = 100;

    private final Partnerships partnerships;
    private final People people;
    private final Policies policies;

    @Inject
    public PartnershipsResource(Partnerships partnerships, People people, Policies policies) {
        this.partnerships = partnerships;
        this.people = people;
        this.policies = policies;
    }

    /**
     * A page of the partnerships that the caller may view; {@code next} goes into {@code after}.
     * The other parameters are those of {@link PartnershipFilter#read}.
     */
    @GET
    public ListJson list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("25") String limit,
            @Context UriInfo address) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = number("after", after, Integer.MAX_VALUE, errors);
        int most = Math.max(1, number("limit", limit, MOST, errors));
        PartnershipFilter filter =
                PartnershipFilter.read(QueryInputs.of(address), policies.current(), errors);
        errors.throwIfAny();
        PartnershipList found = partnerships.list(filter, from, most);
        Map<String, Person> named =
                people.byKeys(
                        found.partnerships().stream().flatMap(PartnershipJson::people).toList());
        return new ListJson(
                found.partnerships().stream().map(one -> PartnershipJson.of(one, named)).toList(),
                found.next().orElse(null));
    }

    /** One partnership. */
    @GET
    @Path("{id}")
    public PartnershipJson get(@PathParam("id") String id) {
        people.required();
        Partnership found = partnerships.view(PartnershipNumber.parse(id));
        return PartnershipJson.of(found, people.byKeys(PartnershipJson.people(found).toList()));
    }

    /** Replaces what a partnership is about; {@code version} says what the change is based on. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PartnershipJson update(@PathParam("id") String id, String body) {
        people.required();
        Partnership before = partnerships.manage(PartnershipNumber.parse(id));
        Map<String, String> inputs = JsonBody.inputs(body);
        InputErrors errors = new InputErrors();
        int version =
                number("version", inputs.getOrDefault("version", ""), Integer.MAX_VALUE, errors);
        errors.throwIfAny();
        PartnershipDraft draft = draft(inputs, before);
        Partnership after = partnerships.update(before.id(), draft, version);
        return PartnershipJson.of(after, people.byKeys(PartnershipJson.people(after).toList()));
    }

    /**
     * Owners and particulars that are not mentioned stay, also owners whose account does not work
     * any more.
     */
    private PartnershipDraft draft(Map<String, String> inputs, Partnership before) {
        PartnershipDraft draft =
                new PartnershipForm(inputs, people)
                        .read(
                                before.title(),
                                before.about().programmaticOwner(),
                                policies.of(before.pack()),
                                before.about().particulars());
        for (Ownership level : Ownership.values()) {
            if (!inputs.containsKey(level.field())) {
                draft = level.put(draft, level.of(before.about()));
            }
        }
        return draft;
    }

    private static int number(String field, String text, int most, InputErrors errors) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below together with numbers out of range.
        }
        errors.reject(field, "tandem.error.number-range", 0, most);
        return 0;
    }

    /**
     * A page of partnerships.
     *
     * @param next null at the end
     */
    public record ListJson(List<PartnershipJson> results, Integer next) {}
}
