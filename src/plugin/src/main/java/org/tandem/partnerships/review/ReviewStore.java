package org.tandem.partnerships.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What reviews hold. The caller checks permissions and versions, and holds the transaction. */
@ConfluenceComponent
class ReviewStore {
    private final ActiveObjects ao;

    @Inject
    ReviewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** All contributions to the partnership's reviews; there are a few per year. */
    Map<ReviewKey, Map<Slot, Contribution>> contributions(int partnershipId) {
        Map<ReviewKey, Map<Slot, Contribution>> found = new HashMap<>();
        for (ContributionEntity row : ao.find(ContributionEntity.class, of(partnershipId))) {
            ReviewKey key = new ReviewKey(row.getCycle(), row.getSchoolYear(), row.getReviewId());
            Contribution one = contribution(row);
            found.computeIfAbsent(key, any -> new EnumMap<>(Slot.class)).put(one.slot(), one);
        }
        return found;
    }

    /** All decisions in the partnership's reviews. */
    Map<ReviewKey, ViabilityDecision> decisions(int partnershipId) {
        Map<ReviewKey, ViabilityDecision> found = new HashMap<>();
        for (ViabilityEntity row : ao.find(ViabilityEntity.class, of(partnershipId))) {
            found.put(
                    new ReviewKey(row.getCycle(), row.getSchoolYear(), row.getReviewId()),
                    decision(row));
        }
        return found;
    }

    private static Query of(int partnershipId) {
        return Query.select().where("PARTNERSHIP_ID = ?", partnershipId).order("ID ASC");
    }

    /** Writes over what the slot holds, if it holds something. */
    void save(int partnershipId, ReviewKey key, Contribution made) {
        String place = key.place(partnershipId) + "/" + made.slot().id();
        ContributionEntity[] saved = ao.find(ContributionEntity.class, "PLACE = ?", place);
        ContributionEntity row =
                saved.length > 0
                        ? saved[0]
                        : ao.create(
                                ContributionEntity.class,
                                new DBParam("PARTNERSHIP_ID", partnershipId),
                                new DBParam("CYCLE", key.cycle()),
                                new DBParam("SCHOOL_YEAR", key.schoolYear()),
                                new DBParam("REVIEW_ID", key.reviewId()),
                                new DBParam("SLOT", made.slot().name()),
                                new DBParam("PLACE", place),
                                new DBParam("WRITTEN_BY", made.by()),
                                new DBParam("WRITTEN_AT", Date.from(made.at())),
                                new DBParam("VERSION", made.version()));
        row.setInputText(made.text());
        row.setWrittenBy(made.by());
        row.setWrittenAt(Date.from(made.at()));
        row.setVersion(made.version());
        row.save();
    }

    /** Writes over what was decided, if something was. */
    void save(int partnershipId, ReviewKey key, ViabilityDecision made) {
        String place = key.place(partnershipId);
        ViabilityEntity[] saved = ao.find(ViabilityEntity.class, "PLACE = ?", place);
        ViabilityEntity row =
                saved.length > 0
                        ? saved[0]
                        : ao.create(
                                ViabilityEntity.class,
                                new DBParam("PARTNERSHIP_ID", partnershipId),
                                new DBParam("CYCLE", key.cycle()),
                                new DBParam("SCHOOL_YEAR", key.schoolYear()),
                                new DBParam("REVIEW_ID", key.reviewId()),
                                new DBParam("PLACE", place),
                                new DBParam("CHOICE", made.choice().name()),
                                new DBParam("DECIDED_BY", made.by()),
                                new DBParam("DECIDED_AT", Date.from(made.at())),
                                new DBParam("VERSION", made.version()));
        row.setChoice(made.choice().name());
        row.setRationale(made.rationale());
        row.setDecidedBy(made.by());
        row.setDecidedAt(Date.from(made.at()));
        row.setVersion(made.version());
        row.save();
    }

    private static Contribution contribution(ContributionEntity row) {
        return new Contribution(
                Slot.valueOf(row.getSlot()),
                row.getInputText(),
                row.getWrittenBy(),
                row.getWrittenAt().toInstant(),
                row.getVersion());
    }

    private static ViabilityDecision decision(ViabilityEntity row) {
        return new ViabilityDecision(
                Viability.valueOf(row.getChoice()),
                row.getRationale(),
                row.getDecidedBy(),
                row.getDecidedAt().toInstant(),
                row.getVersion());
    }
}
