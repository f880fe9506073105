package org.tandem.partnerships.indicator;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Adds assessments and reads them. The caller checks permissions and holds the transaction. */
@ConfluenceComponent
class AssessmentStore {
    private final ActiveObjects ao;

    @Inject
    AssessmentStore(ActiveObjects ao) {
        this.ao = ao;
    }

    ToolAssessment add(ToolAssessment made) {
        return read(
                ao.create(
                        AssessmentEntity.class,
                        new DBParam(
                                "SLOT", made.year() + "/" + made.version() + "/" + made.filedBy()),
                        new DBParam("SCHOOL_YEAR", made.year()),
                        new DBParam("FUNCTIONALITY", made.functionality()),
                        new DBParam("USEFUL", made.useful()),
                        new DBParam("CHANGE_WISHES", made.changes()),
                        new DBParam("FILED_BY", made.filedBy()),
                        new DBParam("FILED_AT", Date.from(made.filedAt())),
                        new DBParam("VERSION", made.version())));
    }

    /** What a member filed last for a year. */
    Optional<ToolAssessment> latest(String year, String personKey) {
        Query query =
                Query.select()
                        .where("SCHOOL_YEAR = ? AND FILED_BY = ?", year, personKey)
                        .order("VERSION DESC")
                        .limit(1);
        return find(query).stream().findFirst();
    }

    /** All that was filed, corrections included, newest first. */
    List<ToolAssessment> all(int beforeId, int limit) {
        return find(Query.select().where("ID < ?", beforeId).order("ID DESC").limit(limit));
    }

    private List<ToolAssessment> find(Query query) {
        return Arrays.stream(ao.find(AssessmentEntity.class, query))
                .map(AssessmentStore::read)
                .toList();
    }

    private static ToolAssessment read(AssessmentEntity row) {
        return new ToolAssessment(
                row.getID(),
                row.getSchoolYear(),
                row.getFunctionality(),
                orEmpty(row.getUseful()),
                orEmpty(row.getChangeWishes()),
                row.getFiledBy(),
                row.getFiledAt().toInstant(),
                row.getVersion());
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
