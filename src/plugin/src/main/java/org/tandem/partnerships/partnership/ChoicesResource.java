package org.tandem.partnerships.partnership;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.policy.Policies;

/** {@code /rest/tandem/1.0/partnerships/choices}: what can be chosen about a partnership. */
@LicensedOnly
@Path("partnerships/choices")
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
    private final Partnerships partnerships;
    private final People people;
    private final Policies policies;

    @Inject
    public ChoicesResource(Partnerships partnerships, People people, Policies policies) {
        this.partnerships = partnerships;
        this.people = people;
        this.policies = policies;
    }

    /** The choices for a partnership that is there, or for a new one when none is named. */
    @GET
    public ChoicesJson get(@QueryParam("partnership") @DefaultValue("") String partnership) {
        people.required();
        if (partnership.isEmpty()) {
            return FieldChoices.of(policies.current());
        }
        Partnership found = partnerships.view(PartnershipNumber.parse(partnership));
        return FieldChoices.of(policies.of(found.pack()));
    }
}
