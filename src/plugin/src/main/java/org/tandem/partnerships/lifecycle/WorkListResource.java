package org.tandem.partnerships.lifecycle;

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

/** {@code /rest/tandem/1.0/worklist}. */
@LicensedOnly
@Path("worklist")
@Produces(MediaType.APPLICATION_JSON)
public class WorkListResource {
    private final WorkList list;
    private final People people;

    @Inject
    public WorkListResource(WorkList list, People people) {
        this.list = list;
        this.people = people;
    }

    /** What waits for whom; {@code next} goes into {@code skip}. */
    @GET
    public WorkListJson get(@QueryParam("skip") @DefaultValue("0") String skip) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = skip.equals("0") ? 0 : Numbers.read("skip", skip, Integer.MAX_VALUE, errors);
        errors.throwIfAny();
        return list.part(from);
    }
}
