package org.tandem.partnerships.owner;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;

/** {@code /rest/tandem/1.0/reports/orphans}: partnerships without a working owner. */
@LicensedOnly
@Path("reports/orphans")
@Produces(MediaType.APPLICATION_JSON)
public class OrphansResource {
    private static final int MOST = 100;

    private final Orphans orphans;
    private final People people;

    @Inject
    public OrphansResource(Orphans orphans, People people) {
        this.orphans = orphans;
        this.people = people;
    }

    /**
     * A page of them.
     *
     * @param next goes into {@code after}; null at the end
     */
    public record OrphansJson(List<OrphanJson> results, Integer next) {}

    /** A partnership and whom to replace. */
    public record OrphanJson(int id, String title, String url, List<OwnerTroubleJson> troubles) {}

    /**
     * An owner to replace.
     *
     * @param level organizational, programmatic or operational
     * @param owner login name; null where nobody is named
     */
    public record OwnerTroubleJson(String level, String owner) {}

    /** The oldest partnership first; for the office. */
    @GET
    public OrphansJson list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        people.required();
        InputErrors errors = new InputErrors();
        int from = number("after", after, 0, Integer.MAX_VALUE, errors);
        int most = number("limit", limit, 1, MOST, errors);
        errors.throwIfAny();
        Orphans.Part part = orphans.after(from, most);
        return new OrphansJson(
                part.orphans().stream().map(OrphansResource::json).toList(),
                part.next() == 0 ? null : part.next());
    }

    private static OrphanJson json(Orphans.Orphan orphan) {
        return new OrphanJson(
                orphan.partnership().id(),
                orphan.partnership().title(),
                orphan.url(),
                orphan.troubles().stream().map(OrphansResource::json).toList());
    }

    private static OwnerTroubleJson json(OwnerTrouble trouble) {
        return new OwnerTroubleJson(
                trouble.level().id(),
                trouble.owner() == null ? null : trouble.owner().person().name());
    }

    private static int number(String field, String text, int least, int most, InputErrors errors) {
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        errors.reject(field, "tandem.error.number-range", least, most);
        return least;
    }
}
