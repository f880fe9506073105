package org.tandem.partnerships.requirement;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.lifecycle.Numbers;

/** {@code /rest/tandem/1.0/reports/requirements}: what is missing or expired. */
@LicensedOnly
@Path("reports/requirements")
@Produces(MediaType.APPLICATION_JSON)
public class GapsResource {
    private static final int MOST = 100;

    private final ListGaps gaps;
    private final People people;

    @Inject
    public GapsResource(ListGaps gaps, People people) {
        this.gaps = gaps;
        this.people = people;
    }

    /** The oldest partnership first; for the office. */
    @GET
    public GapsJson list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = Numbers.read("after", after, 0, Integer.MAX_VALUE, errors);
        int most = Numbers.read("limit", limit, 1, MOST, errors);
        errors.throwIfAny();
        return gaps.after(from, most);
    }
}
