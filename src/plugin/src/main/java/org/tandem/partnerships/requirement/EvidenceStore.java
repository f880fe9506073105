package org.tandem.partnerships.requirement;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What was recorded of requirements. The caller checks permissions, holds the transaction. */
@ConfluenceComponent
class EvidenceStore {
    private final ActiveObjects ao;

    @Inject
    EvidenceStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What is recorded for a partnership, by requirement. */
    Map<String, Evidence> of(int partnershipId) {
        return Arrays.stream(ao.find(EvidenceEntity.class, "PARTNERSHIP_ID = ?", partnershipId))
                .map(EvidenceStore::evidence)
                .collect(Collectors.toMap(Evidence::requirementId, Function.identity()));
    }

    /**
     * Until when what is recorded counts, by partnership and requirement, for all partnerships: one
     * query.
     */
    Map<Integer, Map<String, Optional<LocalDate>>> days() {
        Map<Integer, Map<String, Optional<LocalDate>>> days = new HashMap<>();
        ao.stream(
                EvidenceEntity.class,
                Query.select("ID, PARTNERSHIP_ID, REQUIREMENT_ID, VALID_UNTIL"),
                row ->
                        days.computeIfAbsent(row.getPartnershipId(), id -> new HashMap<>())
                                .put(row.getRequirementId(), day(row)));
        return days;
    }

    /** Writes over what is recorded, if something is. */
    void save(int partnershipId, Evidence made) {
        String place = partnershipId + "/" + made.requirementId();
        EvidenceEntity[] saved = ao.find(EvidenceEntity.class, "PLACE = ?", place);
        EvidenceEntity row =
                saved.length > 0
                        ? saved[0]
                        : ao.create(
                                EvidenceEntity.class,
                                new DBParam("PARTNERSHIP_ID", partnershipId),
                                new DBParam("REQUIREMENT_ID", made.requirementId()),
                                new DBParam("PLACE", place),
                                new DBParam("RECORDED_BY", made.by()),
                                new DBParam("RECORDED_AT", Date.from(made.at())),
                                new DBParam("VERSION", made.version()));
        row.setNote(made.note());
        row.setLink(made.link());
        row.setValidUntil(made.until().map(LocalDate::toString).orElse(""));
        row.setRecordedBy(made.by());
        row.setRecordedAt(Date.from(made.at()));
        row.setVersion(made.version());
        row.save();
    }

    private static Evidence evidence(EvidenceEntity row) {
        return new Evidence(
                row.getRequirementId(),
                orEmpty(row.getNote()),
                orEmpty(row.getLink()),
                day(row),
                row.getRecordedBy(),
                row.getRecordedAt().toInstant(),
                row.getVersion());
    }

    private static Optional<LocalDate> day(EvidenceEntity row) {
        return Optional.of(orEmpty(row.getValidUntil()))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
