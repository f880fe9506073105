package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Clock clock;

    @Inject
    PartnershipStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    Optional<Partnership> find(int id) {
        return read(ao.find(PartnershipEntity.class, "ID = ?", id)).stream().findFirst();
    }

    /** The partnerships after {@code afterId}, oldest first. */
    List<Partnership> list(int afterId, int limit) {
        Query query = Query.select().where("ID > ?", afterId).order("ID ASC").limit(limit);
        return read(ao.find(PartnershipEntity.class, query));
    }

    Optional<Integer> idOfPage(long pageId) {
        DocumentEntity[] rows = ao.find(DocumentEntity.class, "PAGE_ID = ?", pageId);
        return Arrays.stream(rows).findFirst().map(DocumentEntity::getPartnershipId);
    }

    /** The pages of a partnership in the order in which they were attached. */
    List<PageOfKind> documents(int partnershipId) {
        Query query = Query.select().where("PARTNERSHIP_ID = ?", partnershipId).order("ID ASC");
        return Arrays.stream(ao.find(DocumentEntity.class, query))
                .map(row -> new PageOfKind(row.getPageId(), DocumentKind.valueOf(row.getKind())))
                .toList();
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
    }

    private void addMembers(int id, PartnershipDraft about) {
        addMembers(id, about.operationalOwners(), Part.OPERATIONAL_OWNER);
        addMembers(id, about.districtTeam(), Part.DISTRICT_TEAM);
        addMembers(id, about.partnerTeam(), Part.PARTNER_TEAM);
    }

    void attach(int partnershipId, DocumentKind kind, long pageId) {
        ao.create(
                DocumentEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("KIND", kind.name()),
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

    /** Two queries however many rows: one was made, this makes the one for all members. */
    private List<Partnership> read(PartnershipEntity[] rows) {
        if (rows.length == 0) {
            return List.of();
        }
        Object[] ids = Arrays.stream(rows).map(PartnershipEntity::getID).toArray();
        String marks = String.join(", ", Collections.nCopies(ids.length, "?"));
        Query query =
                Query.select().where("PARTNERSHIP_ID IN (" + marks + ")", ids).order("ID ASC");
        Map<Integer, List<MemberEntity>> members =
                Arrays.stream(ao.find(MemberEntity.class, query))
                        .collect(Collectors.groupingBy(MemberEntity::getPartnershipId));
        List<Partnership> result = new ArrayList<>();
        for (PartnershipEntity row : rows) {
            result.add(partnership(row, members.getOrDefault(row.getID(), List.of())));
        }
        return result;
    }

    private static Partnership partnership(PartnershipEntity row, List<MemberEntity> members) {
        PartnershipDraft about =
                new PartnershipDraft(
                        row.getPartnerName(),
                        row.getTitle(),
                        orEmpty(row.getServices()),
                        orEmpty(row.getSchools()),
                        orEmpty(row.getStudents()),
                        orEmpty(row.getSchoolYear()),
                        orEmpty(row.getPartnerContact()),
                        row.getOrganizationalOwner(),
                        row.getProgrammaticOwner(),
                        keys(members, Part.OPERATIONAL_OWNER),
                        keys(members, Part.DISTRICT_TEAM),
                        keys(members, Part.PARTNER_TEAM));
        return new Partnership(
                row.getID(),
                about,
                StandingColumns.read(row),
                pack(row),
                row.getPageId(),
                row.getVersion());
    }

    static PackRef pack(PartnershipEntity row) {
        return row.getPackId() == null
                ? PackRef.FIRST
                : new PackRef(row.getPackId(), row.getPackVersion());
    }

    private static List<String> keys(List<MemberEntity> members, Part part) {
        return members.stream()
                .filter(member -> member.getPart().equals(part.name()))
                .map(MemberEntity::getPersonKey)
                .toList();
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
