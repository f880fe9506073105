package org.tandem.partnerships.readiness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;

/**
 * Reads and writes ratings. Only ever asked for the members of one team, so that the other team's
 * rows do not even reach memory (R80).
 */
@ConfluenceComponent
class RatingStore {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    RatingStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    List<Rating> of(int partnershipId, Collection<String> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(members.size(), "?"));
        Object[] parameters = new Object[members.size() + 1];
        parameters[0] = partnershipId;
        System.arraycopy(members.toArray(), 0, parameters, 1, members.size());
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND MEMBER_KEY IN (" + marks + ")", parameters)
                        .order("ID ASC");
        return Arrays.stream(ao.find(RatingEntity.class, query)).map(RatingStore::rating).toList();
    }

    /** The rater's own, of the present code. */
    Optional<Rating> find(int partnershipId, Rater rater, String category) {
        return row(slot(partnershipId, rater.key(), category, rater.round()))
                .map(RatingStore::rating);
    }

    /** Writes the member's rating of the category, over the saved one if there is one. */
    void save(int partnershipId, Rating rating) {
        Optional<RatingEntity> saved = row(slot(partnershipId, rating));
        if (saved.isEmpty()) {
            create(partnershipId, rating);
            return;
        }
        RatingEntity row = saved.get();
        row.setRating(rating.value());
        row.setConcerns(rating.concerns());
        row.setStrengths(rating.strengths());
        row.setDraft(rating.draft());
        row.setSavedAt(Date.from(clock.now()));
        row.setVersion(rating.version());
        row.save();
    }

    private void create(int partnershipId, Rating rating) {
        ao.create(
                RatingEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("MEMBER_KEY", rating.member()),
                new DBParam("CATEGORY", rating.category()),
                new DBParam("SLOT", slot(partnershipId, rating)),
                new DBParam("RATING", rating.value()),
                new DBParam("CONCERNS", rating.concerns()),
                new DBParam("STRENGTHS", rating.strengths()),
                new DBParam("DRAFT", rating.draft()),
                new DBParam("SAVED_AT", Date.from(clock.now())),
                new DBParam("VERSION", rating.version()),
                new DBParam("CODE_ROUND", rating.round()));
    }

    private Optional<RatingEntity> row(String slot) {
        return Arrays.stream(ao.find(RatingEntity.class, "SLOT = ?", slot)).findFirst();
    }

    private static String slot(int partnershipId, Rating rating) {
        return slot(partnershipId, rating.member(), rating.category(), rating.round());
    }

    private static String slot(int partnershipId, String member, String category, int round) {
        String slot = partnershipId + "/" + category + "/" + member;
        return round == 0 ? slot : slot + "/" + round;
    }

    private static Rating rating(RatingEntity row) {
        String concerns = row.getConcerns();
        String strengths = row.getStrengths();
        return new Rating(
                row.getMemberKey(),
                row.getCategory(),
                row.getRating(),
                concerns == null ? "" : concerns,
                strengths == null ? "" : strengths,
                row.isDraft(),
                row.getVersion(),
                row.getCodeRound());
    }
}
