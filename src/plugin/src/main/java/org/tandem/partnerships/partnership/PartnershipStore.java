package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.partnership.MemberEntity.Part;
import org.tandem.partnerships.policy.PackRef;

/** Reads and writes partnerships. The caller checks permissions and holds the transaction. */
@ConfluenceComponent
class PartnershipStore {
    private final ActiveObjects ao;
    private final PartnershipRows rows;
    private final TagStore tags;
    private final Clock clock;

    @Inject
    PartnershipStore(ActiveObjects ao, PartnershipRows rows, TagStore tags, Clock clock) {
        this.ao = ao;
        this.rows = rows;
        this.tags = tags;
        this.clock = clock;
    }

    Optional<Partnership> find(int id) {
        return rows.read(ao.find(PartnershipEntity.class, "ID = ?", id)).stream().findFirst();
    }

    /** The one with this id, or the one before it when there is none. */
    Optional<Partnership> nearest(int id) {
        Query query = Query.select().where("ID <= ?", id).order("ID DESC").limit(1);
        return rows.read(ao.find(PartnershipEntity.class, query)).stream().findFirst();
    }

    /** Those of the partnerships that exist, by id. */
    Map<Integer, Partnership> find(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Query query = Query.select().where("ID IN (" + marks + ")", ids.toArray());
        return rows.read(ao.find(PartnershipEntity.class, query)).stream()
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
    }

    /** The partnerships after {@code afterId} that the filter lets through, oldest first. */
    List<Partnership> list(PartnershipFilter filter, int afterId, int limit) {
        FilterClause clause = FilterClause.of(filter, afterId);
        Query query =
                Query.select().where(clause.where(), clause.values()).order("ID ASC").limit(limit);
        return rows.read(ao.find(PartnershipEntity.class, query));
    }

    /** Those that serve the strategic plan and are not over, newest first. */
    List<Partnership> aligned(int limit) {
        Query query =
                Query.select()
                        .where(
                                "ALIGNED = ? AND STAGE NOT IN (?, ?)",
                                true,
                                State.ENDED.name(),
                                State.DECLINED.name())
                        .order("ID DESC")
                        .limit(limit);
        return rows.read(ao.find(PartnershipEntity.class, query));
    }

    /** How many there are per type of organization, by its id; empty for those without. */
    Map<String, Integer> countByOrganizationType(PartnershipFilter filter) {
        FilterClause clause = FilterClause.of(filter, 0);
        Map<String, Integer> counts = new HashMap<>();
        // Active Objects reads every row by its key: here that is the count of the group.
        Query grouped =
                Query.select("COUNT(ID) AS ID, ORGANIZATION_TYPE")
                        .where(clause.where(), clause.values())
                        .group("ORGANIZATION_TYPE");
        ao.stream(
                PartnershipEntity.class,
                grouped,
                row ->
                        counts.merge(
                                Objects.requireNonNullElse(row.getOrganizationType(), ""),
                                row.getID(),
                                Integer::sum));
        return counts;
    }

    Optional<Integer> idOfPage(long pageId) {
        DocumentEntity[] rows = ao.find(DocumentEntity.class, "PAGE_ID = ?", pageId);
        return Arrays.stream(rows).findFirst().map(DocumentEntity::getPartnershipId);
    }

    /** The pages of a partnership in the order in which they were attached. */
    List<PageOfKind> documents(int partnershipId) {
        Query query = Query.select().where("PARTNERSHIP_ID = ?", partnershipId).order("ID ASC");
        return Arrays.stream(ao.find(DocumentEntity.class, query))
                .map(PartnershipStore::page)
                .toList();
    }

    private static PageOfKind page(DocumentEntity row) {
        Date since = row.getAttachedAt();
        return new PageOfKind(
                row.getPageId(),
                DocumentKind.valueOf(row.getKind()),
                since == null ? Instant.EPOCH : since.toInstant());
    }

    int create(PartnershipDraft about, PackRef pack, long pageId) {
        Date now = Date.from(clock.now());
        PartnershipEntity row =
                ao.create(
                        PartnershipEntity.class,
                        new DBParam("PARTNER_NAME", about.partnerName()),
                        new DBParam("TITLE", about.title()),
                        new DBParam("STAGE", State.INQUIRY.name()),
                        new DBParam("PAGE_ID", pageId),
                        new DBParam("CREATED_AT", now),
                        new DBParam("STATE_SINCE", now),
                        new DBParam("PACK_ID", pack.id()),
                        new DBParam("PACK_VERSION", pack.version()),
                        new DBParam("VERSION", 1));
        fill(row, about);
        row.save();
        int id = row.getID();
        addMembers(id, about);
        tags.replace(id, about.particulars());
        attach(id, DocumentKind.PROFILE, pageId);
        return id;
    }

    /** Replaces what the partnership is about. */
    void update(int id, PartnershipDraft about) {
        for (PartnershipEntity row : ao.find(PartnershipEntity.class, "ID = ?", id)) {
            fill(row, about);
            row.save();
        }
        ao.deleteWithSQL(MemberEntity.class, "PARTNERSHIP_ID = ?", id);
        addMembers(id, about);
        tags.replace(id, about.particulars());
    }

    private static void fill(PartnershipEntity row, PartnershipDraft about) {
        row.setPartnerName(about.partnerName());
        row.setTitle(about.title());
        row.setServices(about.services());
        row.setSchools(about.schools());
        row.setStudents(about.students());
        row.setSchoolYear(about.schoolYear());
        row.setPartnerContact(about.partnerContact());
        row.setOrganizationalOwner(about.organizationalOwner());
        row.setProgrammaticOwner(about.programmaticOwner());
        ParticularsColumns.write(row, about.particulars());
    }

    private void addMembers(int id, PartnershipDraft about) {
        addMembers(id, about.operationalOwners(), Part.OPERATIONAL_OWNER);
        addMembers(id, about.districtTeam(), Part.DISTRICT_TEAM);
        addMembers(id, about.partnerTeam(), Part.PARTNER_TEAM);
        addMembers(id, about.particulars().actionTeam(), Part.ACTION_TEAM);
    }

    void attach(int partnershipId, DocumentKind kind, long pageId) {
        ao.create(
                DocumentEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("KIND", kind.name()),
                new DBParam("ATTACHED_AT", Date.from(clock.now())),
                new DBParam("PAGE_ID", pageId));
    }

    void stand(int id, Standing standing) {
        for (PartnershipEntity row : ao.find(PartnershipEntity.class, "ID = ?", id)) {
            StandingColumns.write(row, standing);
            row.save();
        }
    }

    void countUp(int id) {
        for (PartnershipEntity row : ao.find(PartnershipEntity.class, "ID = ?", id)) {
            row.setVersion(row.getVersion() + 1);
            row.save();
        }
    }

    private void addMembers(int id, Collection<String> keys, Part part) {
        for (String key : keys) {
            ao.create(
                    MemberEntity.class,
                    new DBParam("PARTNERSHIP_ID", id),
                    new DBParam("PERSON_KEY", key),
                    new DBParam("PART", part.name()));
        }
    }
}
