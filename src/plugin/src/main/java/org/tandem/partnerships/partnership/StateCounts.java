package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * How many partnerships are in which state under which pack; records of another kind are none (R2).
 * No permission is checked.
 */
@ConfluenceComponent
public class StateCounts {
    private final ActiveObjects ao;

    @Inject
    StateCounts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** How many partnerships one state has under one pack. */
    public record StateCount(State state, PackRef pack, int partnerships) {}

    /** One grouped query, however many partnerships there are. */
    public List<StateCount> all() {
        List<StateCount> counts = new ArrayList<>();
        // Active Objects reads every row by its key: here that is the count of the group.
        Query grouped =
                Query.select("COUNT(ID) AS ID, STAGE, PACK_ID, PACK_VERSION")
                        .where("KIND IS NULL OR KIND = ?", PolicyPack.PARTNERSHIP)
                        .group("STAGE, PACK_ID, PACK_VERSION");
        ao.stream(PartnershipEntity.class, grouped, row -> counts.add(count(row)));
        return counts;
    }

    private static StateCount count(PartnershipEntity row) {
        return new StateCount(State.stored(row.getState()), PartnershipRows.pack(row), row.getID());
    }
}
