package org.tandem.partnerships.lifecycle;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.lifecycle.LifecycleJson.HistoryJson;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;

/** {@code /rest/tandem/1.0/partnerships/{id}/history}. */
@LicensedOnly
@Path("partnerships/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    private static final int MOST = 100;

    private final ViewHistory history;
    private final HistoryWords words;
    private final People people;

    @Inject
    public HistoryResource(ViewHistory history, HistoryWords words, People people) {
        this.history = history;
        this.words = words;
        this.people = people;
    }

    /** A part of the history, newest first; {@code next} goes into {@code before}. */
    @GET
    public HistoryJson get(
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue("2147483647") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = Numbers.read("before", before, Integer.MAX_VALUE, errors);
        int most = Numbers.read("limit", limit, MOST, errors);
        errors.throwIfAny();
        Partnership partnership = history.partnership(PartnershipNumber.parse(id));
        List<HistoryEntry> found = history.page(partnership, from, most);
        return new HistoryJson(
                words.of(partnership, found),
                found.size() < most ? null : found.get(found.size() - 1).id());
    }
}
