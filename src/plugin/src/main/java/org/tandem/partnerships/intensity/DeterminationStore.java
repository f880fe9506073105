package org.tandem.partnerships.intensity;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.partnership.IntensityLevels;
import org.tandem.partnerships.policy.PackRef;

/** Adds determinations and reads them. The caller checks permissions, holds the transaction. */
@ConfluenceComponent
class DeterminationStore implements IntensityLevels {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final ActiveObjects ao;

    @Inject
    DeterminationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(Determination made) {
        ao.create(
                DeterminationEntity.class,
                new DBParam("PARTNERSHIP_ID", made.partnershipId()),
                new DBParam("SLOT", made.partnershipId() + "/" + made.version()),
                new DBParam("VERSION", made.version()),
                new DBParam("PACK_ID", made.pack().id()),
                new DBParam("PACK_VERSION", made.pack().version()),
                new DBParam("RUBRIC_VERSION", made.rubricVersion()),
                new DBParam("ANSWERS", json(made.answers())),
                new DBParam("POINTS", made.verdict().points()),
                new DBParam("LEVEL", made.level()),
                new DBParam("REASON", made.reason()),
                new DBParam("SET_BY", made.setBy()),
                new DBParam("REVIEWED_WITH", made.reviewedWith()),
                new DBParam("SET_AT", Date.from(made.setAt())));
    }

    /** The newest first. */
    List<Determination> latest(int partnershipId, int limit) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ?", partnershipId)
                        .order("VERSION DESC")
                        .limit(limit);
        return Arrays.stream(ao.find(DeterminationEntity.class, query))
                .map(DeterminationStore::read)
                .toList();
    }

    @Override
    public Optional<String> of(int partnershipId) {
        return latest(partnershipId, 1).stream().findFirst().map(Determination::level);
    }

    @Override
    public Map<Integer, String> of(Collection<Integer> partnershipIds) {
        if (partnershipIds.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(partnershipIds.size(), "?"));
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID IN (" + marks + ")", partnershipIds.toArray())
                        .order("VERSION ASC");
        Map<Integer, String> levels = new HashMap<>();
        for (DeterminationEntity row : ao.find(DeterminationEntity.class, query)) {
            levels.put(row.getPartnershipId(), row.getLevel());
        }
        return levels;
    }

    private static Determination read(DeterminationEntity row) {
        return new Determination(
                row.getPartnershipId(),
                new PackRef(row.getPackId(), row.getPackVersion()),
                row.getRubricVersion(),
                answers(row.getAnswers()),
                new Verdict(row.getLevel(), row.getPoints()),
                row.getReason() == null ? "" : row.getReason(),
                row.getSetBy(),
                row.getReviewedWith(),
                row.getSetAt().toInstant(),
                row.getVersion());
    }

    private static String json(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(answers.toString(), impossible);
        }
    }

    private static Map<String, String> answers(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Unreadable answers: " + json, damaged);
        }
    }
}
