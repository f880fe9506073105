package org.tandem.partnerships.lifecycle;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Decisions; they are added and read. The caller holds the transaction. */
@ConfluenceComponent
class DecisionStore {
    private final ActiveObjects ao;

    @Inject
    DecisionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(int partnershipId, Decision decision) {
        ao.create(
                DecisionEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("CYCLE", decision.cycle()),
                new DBParam("KIND", decision.kind().name()),
                new DBParam("OUTCOME", decision.outcome().name()),
                new DBParam("DECIDED_ON", decision.decidedOn().toString()),
                new DBParam("DECIDER", decision.decider()),
                new DBParam("MOA_OUTCOME", decision.item().moa().name()),
                new DBParam("MOA_VERSION", decision.item().moaVersion()),
                new DBParam("PRESENTER", decision.item().presenter()),
                new DBParam("OWNER_NAME", decision.item().owner()),
                new DBParam("RECORDED_BY", decision.recordedBy()),
                new DBParam("RECORDED_AT", Date.from(decision.recordedAt())),
                new DBParam("NOTE", decision.note()));
    }

    /** The decisions of one cycle, oldest first; there are a few. */
    List<Decision> of(int partnershipId, int cycle) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND CYCLE = ?", partnershipId, cycle)
                        .order("ID ASC");
        return Arrays.stream(ao.find(DecisionEntity.class, query))
                .map(DecisionStore::decision)
                .toList();
    }

    /** A part of all decisions about a partnership, newest first. */
    DecisionPage page(int partnershipId, int beforeId, int limit) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND ID < ?", partnershipId, beforeId)
                        .order("ID DESC")
                        .limit(limit + 1);
        DecisionEntity[] rows = ao.find(DecisionEntity.class, query);
        return new DecisionPage(
                Arrays.stream(rows).limit(limit).map(DecisionStore::decision).toList(),
                rows.length > limit ? rows[limit - 1].getID() : null);
    }

    private static Decision decision(DecisionEntity row) {
        return new Decision(
                row.getCycle(),
                DecisionKind.valueOf(row.getKind()),
                Outcome.valueOf(row.getOutcome()),
                LocalDate.parse(row.getDecidedOn()),
                orEmpty(row.getDecider()),
                item(row),
                row.getRecordedBy(),
                row.getRecordedAt().toInstant(),
                orEmpty(row.getNote()));
    }

    private static BoardItem item(DecisionEntity row) {
        Outcome moa =
                row.getMoaOutcome() == null
                        ? Outcome.NOT_COVERED
                        : Outcome.valueOf(row.getMoaOutcome());
        return new BoardItem(
                moa, row.getMoaVersion(), orEmpty(row.getPresenter()), orEmpty(row.getOwnerName()));
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
