package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Reads and writes the choices of which a partnership can have several. */
@ConfluenceComponent
class TagStore {
    private final ActiveObjects ao;

    @Inject
    TagStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The tags of partnerships by their ids; one query however many. */
    Map<Integer, List<TagEntity>> of(Object... ids) {
        String marks = String.join(", ", Collections.nCopies(ids.length, "?"));
        Query query =
                Query.select().where("PARTNERSHIP_ID IN (" + marks + ")", ids).order("ID ASC");
        return Arrays.stream(ao.find(TagEntity.class, query))
                .collect(Collectors.groupingBy(TagEntity::getPartnershipId));
    }

    void replace(int partnershipId, Particulars particulars) {
        ao.deleteWithSQL(TagEntity.class, "PARTNERSHIP_ID = ?", partnershipId);
        for (ChoiceField field : ChoiceField.all(true)) {
            for (String choice : particulars.chosen(field)) {
                ao.create(
                        TagEntity.class,
                        new DBParam("PARTNERSHIP_ID", partnershipId),
                        new DBParam("FIELD_NAME", field.name()),
                        new DBParam("CHOICE_ID", choice));
            }
        }
    }
}
