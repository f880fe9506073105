package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.tandem.partnerships.policy.PackRef;

/** What reports need of many partnerships at once. No permission is checked. */
@ConfluenceComponent
public class PartnershipIndex {
    private final ActiveObjects ao;

    @Inject
    PartnershipIndex(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A partnership, without what it is about. */
    public record Indexed(int id, String title, State state, long pageId, PackRef pack) {}

    /**
     * Those in one of the states, oldest first: one query however many there are.
     *
     * @param states at least one
     */
    public List<Indexed> in(Set<State> states) {
        String marks = String.join(", ", Collections.nCopies(states.size(), "?"));
        Query query =
                Query.select("ID, TITLE, STAGE, PAGE_ID, PACK_ID, PACK_VERSION")
                        .where(
                                "STAGE IN (" + marks + ")",
                                states.stream().map(State::name).toArray())
                        .order("ID ASC");
        List<Indexed> found = new ArrayList<>();
        ao.stream(PartnershipEntity.class, query, row -> found.add(indexed(row)));
        return found;
    }

    private static Indexed indexed(PartnershipEntity row) {
        return new Indexed(
                row.getID(),
                row.getTitle(),
                State.stored(row.getState()),
                row.getPageId(),
                PartnershipRows.pack(row));
    }
}
