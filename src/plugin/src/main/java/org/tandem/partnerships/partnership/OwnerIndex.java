package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.tandem.partnerships.partnership.MemberEntity.Part;

/**
 * Who owns what, for all partnerships that are not over: two queries however many there are. No
 * permission is checked.
 */
@ConfluenceComponent
public class OwnerIndex {
    private final ActiveObjects ao;

    @Inject
    OwnerIndex(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * The owners of a partnership by key.
     *
     * @param organizational null while nobody is named
     * @param programmatic null while nobody is named
     */
    public record Owned(
            int id,
            String title,
            State state,
            long pageId,
            String organizational,
            String programmatic,
            List<String> operational) {}

    /** The oldest partnership first. */
    public List<Owned> running() {
        Map<Integer, List<String>> operational = operational();
        List<Owned> found = new ArrayList<>();
        Query query =
                Query.select("ID, TITLE, STAGE, PAGE_ID, ORG_OWNER, PROG_OWNER")
                        .where(
                                "STAGE <> ? AND STAGE <> ?",
                                State.ENDED.name(),
                                State.DECLINED.name())
                        .order("ID ASC");
        ao.stream(
                PartnershipEntity.class,
                query,
                row -> found.add(owned(row, operational.getOrDefault(row.getID(), List.of()))));
        return found;
    }

    private Map<Integer, List<String>> operational() {
        Map<Integer, List<String>> found = new HashMap<>();
        Query query =
                Query.select("ID, PARTNERSHIP_ID, PERSON_KEY")
                        .where("PART = ?", Part.OPERATIONAL_OWNER.name())
                        .order("ID ASC");
        ao.stream(
                MemberEntity.class,
                query,
                row ->
                        found.computeIfAbsent(row.getPartnershipId(), id -> new ArrayList<>())
                                .add(row.getPersonKey()));
        return found;
    }

    private static Owned owned(PartnershipEntity row, List<String> operational) {
        return new Owned(
                row.getID(),
                row.getTitle(),
                State.stored(row.getState()),
                row.getPageId(),
                row.getOrganizationalOwner(),
                row.getProgrammaticOwner(),
                operational);
    }
}
