package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;

/**
 * Partnerships in which somebody must do something for them to go on: not those that run, and not
 * those that are over. The caller checks permissions.
 */
@ConfluenceComponent
public class OpenPartnerships {
    private static final String COLUMNS =
            "ID, TITLE, PAGE_ID, STAGE, STATE_SINCE, CREATED_AT, PROG_OWNER";
    private static final String OPEN = "STAGE NOT IN (?, ?, ?)";
    private static final List<Object> RESTING =
            List.of(State.IMPLEMENTING.name(), State.ENDED.name(), State.DECLINED.name());

    private final ActiveObjects ao;

    @Inject
    OpenPartnerships(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * One of them.
     *
     * @param programmaticOwner key, or null
     */
    public record Open(
            int id,
            String title,
            long pageId,
            State state,
            Instant since,
            String programmaticOwner) {}

    /** All of them, longest waiting first. */
    public List<Open> all(int skip, int limit) {
        return read(OPEN, RESTING, skip, limit);
    }

    /** Those that involve a person, longest waiting first. */
    public List<Open> of(String personKey, int skip, int limit) {
        Query memberships = Query.select().where("PERSON_KEY = ?", personKey);
        List<Integer> ids =
                Arrays.stream(ao.find(MemberEntity.class, memberships))
                        .map(MemberEntity::getPartnershipId)
                        .distinct()
                        .toList();
        String where = OPEN + " AND (ORG_OWNER = ? OR PROG_OWNER = ?";
        if (!ids.isEmpty()) {
            where += " OR ID IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        }
        List<Object> values = new ArrayList<>(RESTING);
        values.add(personKey);
        values.add(personKey);
        values.addAll(ids);
        return read(where + ")", values, skip, limit);
    }

    private List<Open> read(String where, List<Object> values, int skip, int limit) {
        Query query =
                Query.select(COLUMNS)
                        .where(where, values.toArray())
                        .order("STATE_SINCE ASC, ID ASC")
                        .offset(skip)
                        .limit(limit);
        List<Open> found = new ArrayList<>();
        ao.stream(PartnershipEntity.class, query, row -> found.add(open(row)));
        return found;
    }

    private static Open open(PartnershipEntity row) {
        return new Open(
                row.getID(),
                row.getTitle(),
                row.getPageId(),
                State.stored(row.getState()),
                StandingColumns.since(row),
                row.getProgrammaticOwner());
    }
}
