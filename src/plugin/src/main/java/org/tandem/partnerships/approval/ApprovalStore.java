package org.tandem.partnerships.approval;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.tracker.Issue;

/** Requests for approval and the mirror of their issues. The caller holds the transaction. */
@ConfluenceComponent
class ApprovalStore {
    static final String DECISIONS = "org.tandem.partnerships.decisions";

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    ApprovalStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    void add(int partnershipId, ApprovalAsk ask, String outboxKey) {
        ao.create(
                ApprovalEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("PAGE_ID", ask.page().id()),
                new DBParam("PAGE_VERSION", ask.page().version()),
                new DBParam("BODY_HASH", ask.hash()),
                new DBParam("ASKED_BY", ask.askedBy()),
                new DBParam("ASKED_AT", Date.from(clock.now())),
                new DBParam("OUTBOX_KEY", outboxKey));
    }

    /** Binds a request to what the page says now; its status is unknown until Jira has heard. */
    void askAgain(ApprovalRequest request, ApprovalAsk ask) {
        for (ApprovalEntity row : ao.find(ApprovalEntity.class, "ID = ?", request.id())) {
            row.setPageVersion(ask.page().version());
            row.setBodyHash(ask.hash());
            row.setAskedBy(ask.askedBy());
            row.setAskedAt(Date.from(clock.now()));
            row.setStatusName("");
            row.save();
        }
    }

    Optional<ApprovalRequest> latest(long pageId) {
        Query query = Query.select().where("PAGE_ID = ?", pageId).order("ID DESC").limit(1);
        return Arrays.stream(ao.find(ApprovalEntity.class, query))
                .findFirst()
                .map(ApprovalStore::request);
    }

    /** All requests for a page, newest first. */
    List<ApprovalRequest> all(long pageId) {
        Query query = Query.select().where("PAGE_ID = ?", pageId).order("ID DESC");
        return Arrays.stream(ao.find(ApprovalEntity.class, query))
                .map(ApprovalStore::request)
                .toList();
    }

    /** The requests of a partnership on which somebody has still to decide. */
    List<OpenRequest> open(int partnershipId) {
        return Arrays.stream(ao.find(ApprovalEntity.class, "PARTNERSHIP_ID = ?", partnershipId))
                .filter(row -> ApprovalState.of(orEmpty(row.getStatusName())).open())
                .map(
                        row ->
                                new OpenRequest(
                                        row.getOutboxKey(), Optional.ofNullable(row.getIssueKey())))
                .toList();
    }

    Optional<ApprovalRequest> byIssue(String issueKey) {
        return Arrays.stream(ao.find(ApprovalEntity.class, "ISSUE_KEY = ?", issueKey))
                .findFirst()
                .map(ApprovalStore::request);
    }

    void created(String outboxKey, String issueKey) {
        for (ApprovalEntity row : ao.find(ApprovalEntity.class, "OUTBOX_KEY = ?", outboxKey)) {
            row.setIssueKey(issueKey);
            row.save();
        }
    }

    Set<String> kept(Collection<String> issueKeys) {
        if (issueKeys.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(", ", Collections.nCopies(issueKeys.size(), "?"));
        Query query = Query.select().where("ISSUE_KEY IN (" + marks + ")", issueKeys.toArray());
        return Arrays.stream(ao.find(ApprovalEntity.class, query))
                .map(ApprovalEntity::getIssueKey)
                .collect(Collectors.toSet());
    }

    void refresh(Issue issue) {
        JsonNode decisions = issue.properties().get(DECISIONS);
        for (ApprovalEntity row : ao.find(ApprovalEntity.class, "ISSUE_KEY = ?", issue.key())) {
            row.setStatusName(issue.status());
            row.setDecisions(decisions == null ? "" : decisions.toString());
            row.save();
        }
    }

    private static ApprovalRequest request(ApprovalEntity row) {
        return new ApprovalRequest(
                row.getID(),
                row.getPartnershipId(),
                row.getPageId(),
                row.getPageVersion(),
                row.getBodyHash(),
                row.getAskedBy(),
                row.getAskedAt().toInstant(),
                Optional.ofNullable(row.getIssueKey()),
                orEmpty(row.getStatusName()),
                Decision.list(orEmpty(row.getDecisions())));
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
