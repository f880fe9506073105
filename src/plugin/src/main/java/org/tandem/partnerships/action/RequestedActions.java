package org.tandem.partnerships.action;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Reads what people asked of each other, newest first. The caller has checked permissions. */
@ConfluenceComponent
public class RequestedActions {
    private static final String DONE = "done";

    private final ActiveObjects ao;

    @Inject
    RequestedActions(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * What is more than a plain action in a partnership.
     *
     * @param beforeId {@link Integer#MAX_VALUE} for the newest
     */
    public List<ActionItem> of(int partnershipId, int beforeId, int limit) {
        return items(
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND KIND <> ? AND ID < ?",
                                partnershipId,
                                ActionKind.ACTION.name(),
                                beforeId)
                        .order("ID DESC")
                        .limit(limit));
    }

    /** What is not done yet in any queue. */
    public List<ActionItem> waiting(int beforeId, int limit) {
        return items(
                Query.select()
                        .where("QUEUE <> ? AND STATUS_CATEGORY <> ? AND ID < ?", "", DONE, beforeId)
                        .order("ID DESC")
                        .limit(limit));
    }

    /** What is not done yet in one of the queues; nothing in no queue. */
    public List<ActionItem> waitingIn(Collection<String> queues, int beforeId, int limit) {
        if (queues.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(queues.size(), "?"));
        Object[] values = Stream.concat(queues.stream(), Stream.of(DONE, beforeId)).toArray();
        return items(
                Query.select()
                        .where(
                                "QUEUE IN (" + marks + ") AND STATUS_CATEGORY <> ? AND ID < ?",
                                values)
                        .order("ID DESC")
                        .limit(limit));
    }

    /** The open actions that a task can be a part of; Jira's sub-tasks have no parts. */
    public List<ActionItem> parents(int partnershipId, int limit) {
        return items(
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND STATUS_CATEGORY <> ?"
                                        + " AND (PARENT_ID IS NULL OR PARENT_ID = ?)",
                                partnershipId,
                                DONE,
                                0)
                        .order("ID DESC")
                        .limit(limit));
    }

    /** Whether what makes an action once only has made it. */
    public boolean made(int partnershipId, String origin) {
        return ao.count(
                        ActionEntity.class,
                        "PARTNERSHIP_ID = ? AND ORIGIN = ?",
                        partnershipId,
                        origin)
                > 0;
    }

    private List<ActionItem> items(Query query) {
        return Arrays.stream(ao.find(ActionEntity.class, query)).map(ActionColumns::item).toList();
    }
}
