package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.tandem.partnerships.partnership.MemberEntity.Part;
import org.tandem.partnerships.policy.PackRef;

/** Makes partnerships of rows. */
@ConfluenceComponent
class PartnershipRows {
    private final ActiveObjects ao;
    private final TagStore tags;

    @Inject
    PartnershipRows(ActiveObjects ao, TagStore tags) {
        this.ao = ao;
        this.tags = tags;
    }

    /** Two queries however many rows: one for all members, one for all tags. */
    List<Partnership> read(PartnershipEntity[] rows) {
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
        Map<Integer, List<TagEntity>> tagged = tags.of(ids);
        List<Partnership> result = new ArrayList<>();
        for (PartnershipEntity row : rows) {
            result.add(
                    partnership(
                            row,
                            members.getOrDefault(row.getID(), List.of()),
                            tagged.getOrDefault(row.getID(), List.of())));
        }
        return result;
    }

    private static Partnership partnership(
            PartnershipEntity row, List<MemberEntity> members, List<TagEntity> tags) {
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
                        keys(members, Part.PARTNER_TEAM),
                        ParticularsColumns.read(row, tags, keys(members, Part.ACTION_TEAM)));
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
