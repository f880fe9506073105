package org.tandem.partnerships.action;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.tracker.Issue;
import org.tandem.partnerships.tracker.IssueMirror;

/** Actions and the mirror of their issues. The caller checks permissions, holds the transaction. */
@ConfluenceComponent
class ActionStore implements IssueMirror {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    ActionStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    ActionItem add(int partnershipId, ActionDraft draft, String outboxKey, String createdBy) {
        ActionDraft.Place place = draft.place();
        return ActionColumns.item(
                ao.create(
                        ActionEntity.class,
                        new DBParam("PARTNERSHIP_ID", partnershipId),
                        new DBParam("KIND", draft.kind().name()),
                        new DBParam("MEETING_PAGE_ID", place.meetingPageId()),
                        new DBParam("SECTION_ID", place.section()),
                        new DBParam("SUMMARY", draft.summary()),
                        new DBParam("DETAIL", draft.detail()),
                        new DBParam("QUEUE", draft.queue()),
                        new DBParam("PARENT_ID", draft.parentId()),
                        new DBParam("ORIGIN", draft.origin()),
                        new DBParam("OWNER_NAME", draft.owner().map(Person::name).orElse("")),
                        new DBParam(
                                "OWNER_FULL_NAME", draft.owner().map(Person::fullName).orElse("")),
                        new DBParam("DUE_ON", draft.due().toString()),
                        new DBParam("THEME", place.theme()),
                        new DBParam("QUARTER", place.quarter().toString()),
                        new DBParam("OUTBOX_KEY", outboxKey),
                        new DBParam("STATUS_CATEGORY", "new"),
                        new DBParam("CREATED_BY", createdBy),
                        new DBParam("CREATED_AT", Date.from(clock.now()))));
    }

    /** The key under which an action's issue was asked for; empty when there is no such action. */
    Optional<String> outboxKey(int partnershipId, int id) {
        ActionEntity[] rows =
                ao.find(ActionEntity.class, "ID = ? AND PARTNERSHIP_ID = ?", id, partnershipId);
        return Arrays.stream(rows).map(ActionEntity::getOutboxKey).findFirst();
    }

    /** The actions of a partnership, open ones and earliest due first. */
    List<ActionItem> ofPartnership(int partnershipId, int skip, int limit) {
        // Alphabetically the categories are done, indeterminate, new: open ones come first.
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ?", partnershipId)
                        .order("STATUS_CATEGORY DESC, DUE_ON ASC, ID ASC")
                        .offset(skip)
                        .limit(limit);
        return items(query);
    }

    int countOpen(int partnershipId) {
        return ao.count(
                ActionEntity.class,
                "PARTNERSHIP_ID = ? AND STATUS_CATEGORY <> ?",
                partnershipId,
                "done");
    }

    int countOverdue(int partnershipId, LocalDate today) {
        // Days are written so that they sort as texts; an action without one has an empty text.
        return ao.count(
                ActionEntity.class,
                "PARTNERSHIP_ID = ? AND STATUS_CATEGORY <> ? AND DUE_ON <> ? AND DUE_ON < ?",
                partnershipId,
                "done",
                "",
                today.toString());
    }

    /** The actions typed on a meeting's page, in the order of typing. */
    List<ActionItem> ofMeeting(int partnershipId, long pageId, int skip, int limit) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND MEETING_PAGE_ID = ?", partnershipId, pageId)
                        .order("ID ASC")
                        .offset(skip)
                        .limit(limit);
        return items(query);
    }

    /** The actions of a partnership that are still to be done. */
    List<OpenAction> open(int partnershipId) {
        return open(
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND STATUS_CATEGORY <> ?",
                                partnershipId,
                                "done"));
    }

    /** The actions of a partnership that a person has still to do. */
    List<OpenAction> openOf(int partnershipId, String ownerName) {
        return open(
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND OWNER_NAME = ? AND STATUS_CATEGORY <> ?",
                                partnershipId,
                                ownerName,
                                "done"));
    }

    private List<OpenAction> open(Query query) {
        return Arrays.stream(ao.find(ActionEntity.class, query.order("ID ASC")))
                .map(row -> new OpenAction(ActionColumns.item(row), row.getOutboxKey()))
                .toList();
    }

    void assign(int id, Person owner) {
        for (ActionEntity row : ao.find(ActionEntity.class, "ID = ?", id)) {
            row.setOwnerName(owner.name());
            row.setOwnerFullName(owner.fullName());
            row.save();
        }
    }

    @Override
    public void created(String outboxKey, String issueKey) {
        for (ActionEntity row : ao.find(ActionEntity.class, "OUTBOX_KEY = ?", outboxKey)) {
            row.setIssueKey(issueKey);
            row.save();
        }
    }

    @Override
    public Set<String> properties() {
        return Set.of();
    }

    @Override
    public Set<String> kept(Collection<String> issueKeys) {
        if (issueKeys.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(", ", Collections.nCopies(issueKeys.size(), "?"));
        Query query = Query.select().where("ISSUE_KEY IN (" + marks + ")", issueKeys.toArray());
        return Arrays.stream(ao.find(ActionEntity.class, query))
                .map(ActionEntity::getIssueKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void refresh(Issue issue) {
        for (ActionEntity row : ao.find(ActionEntity.class, "ISSUE_KEY = ?", issue.key())) {
            row.setSummary(issue.summary());
            row.setStatusName(issue.status());
            row.setStatusCategory(issue.statusCategory());
            row.setOwnerName(issue.assignee());
            row.setOwnerFullName(issue.assigneeName());
            row.setDueOn(issue.due().map(LocalDate::toString).orElse(""));
            row.save();
        }
    }

    private List<ActionItem> items(Query query) {
        return Arrays.stream(ao.find(ActionEntity.class, query)).map(ActionColumns::item).toList();
    }
}
