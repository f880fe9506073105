package org.tandem.partnerships.resource;

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

/** {@code /rest/tandem/1.0/reports/resources}: grants and refusals by partner size and school. */
@LicensedOnly
@Path("reports/resources")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    private static final int MOST = 100;

    private final RequestReport report;
    private final People people;

    @Inject
    public ReportResource(RequestReport report, People people) {
        this.report = report;
        this.people = people;
    }

    /** For the office and the district's staff. */
    @GET
    public ResourceReportJson get(
            @QueryParam("skip") @DefaultValue("0") String skip,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = Numbers.read("skip", skip, 0, Integer.MAX_VALUE, errors);
        int most = Numbers.read("limit", limit, 1, MOST, errors);
        errors.throwIfAny();
        return report.part(from, most);
    }
}
