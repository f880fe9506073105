package org.tandem.partnerships.inventory;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.PartnershipFilter;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.rest.QueryInputs;

/** {@code /rest/tandem/1.0/reports/partnerships}: the list of partnerships in words. */
@LicensedOnly
@Path("reports/partnerships")
@Produces(MediaType.APPLICATION_JSON)
public class InventoryResource {
    private final Inventory inventory;
    private final People people;
    private final Policies policies;

    @Inject
    public InventoryResource(Inventory inventory, People people, Policies policies) {
        this.inventory = inventory;
        this.people = people;
        this.policies = policies;
    }

    /** What the filter lets through; {@code next} goes into {@code after}. */
    @GET
    public InventoryJson get(@Context UriInfo address) {
        people.required();
        Map<String, String> inputs = QueryInputs.of(address);
        InputErrors errors = new InputErrors();
        PartnershipFilter filter = PartnershipFilter.read(inputs, policies.current(), errors);
        String after = inputs.getOrDefault("after", "0");
        if (!after.matches("\\d{1,9}")) {
            errors.reject("after", "tandem.error.number-range", 0, 999_999_999);
        }
        errors.throwIfAny();
        return inventory.part(filter, Integer.parseInt(after));
    }
}
