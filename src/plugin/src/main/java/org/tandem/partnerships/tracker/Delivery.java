package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.host.Transactions;

/** Carries out one outbox entry in Jira and tells the features. */
@ConfluenceComponent
class Delivery {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JiraTransports transports;
    private final TrackerSettings settings;
    private final OutboxStore store;
    private final IssueRefresh refresh;
    private final List<IssueMirror> mirrors;
    private final Transactions transactions;

    @Inject
    Delivery(
            JiraTransports transports,
            TrackerSettings settings,
            OutboxStore store,
            IssueRefresh refresh,
            List<IssueMirror> mirrors,
            Transactions transactions) {
        this.transports = transports;
        this.settings = settings;
        this.store = store;
        this.refresh = refresh;
        this.mirrors = mirrors;
        this.transactions = transactions;
    }

    void deliver(OutboxEntry entry) {
        JiraClient jira = new JiraClient(transports.actingAs(entry.actorKey()));
        String issueKey =
                switch (entry.kind()) {
                    case CREATE -> create(jira, entry, placed(read(entry, IssueInput.class)));
                    case MOVE -> move(jira, read(entry, IssueMove.class));
                    case HAND_OVER -> handOver(jira, read(entry, IssueHandOver.class));
                    case PROPERTY -> put(jira, read(entry, IssuePropertyChange.class));
                    default -> throw new IllegalStateException(entry.kind().name());
                };
        transactions.run(
                () -> {
                    if (entry.kind() == OutboxEntry.Kind.CREATE) {
                        mirrors.forEach(mirror -> mirror.created(entry.key(), issueKey));
                    }
                    store.delivered(entry, issueKey);
                });
        refresh.afterDelivery(jira, Set.of(issueKey));
    }

    /** A sub-task waits until the issue above it is made. */
    private IssueInput placed(IssueInput input) {
        return input.parentKey().isEmpty() ? input : input.under(made("", input.parentKey()));
    }

    private String create(JiraClient jira, OutboxEntry entry, IssueInput input) {
        String issueKey =
                entry.attempts() == 0
                        ? jira.createIssue(settings.projectKey(), input).key()
                        : createUnlessThere(jira, entry, input);
        input.links().forEach(link -> jira.setRemoteLink(issueKey, link));
        return issueKey;
    }

    /** An earlier attempt may have made the issue without our hearing of it. */
    private String createUnlessThere(JiraClient jira, OutboxEntry entry, IssueInput input) {
        String property = "issue.property[\"" + JiraClient.ACTION_PROPERTY + "\"].key";
        String jql = property + " = " + Jql.quote(entry.key()) + " ORDER BY created ASC";
        return jira.searchJql(jql, 0, 1).issues().stream()
                .map(Issue::key)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> jira.createIssue(settings.projectKey(), input).key());
    }

    private static String move(JiraClient jira, IssueMove move) {
        for (Map.Entry<String, JsonNode> property : move.properties().entrySet()) {
            jira.setProperty(move.issueKey(), property.getKey(), property.getValue());
        }
        Issue now = jira.getIssue(move.issueKey(), Set.of());
        if (!now.status().equals(move.toStatus())) {
            int transition =
                    jira.getTransitions(move.issueKey()).stream()
                            .filter(t -> t.name().equals(move.transition()))
                            .map(Transition::id)
                            .findFirst()
                            .orElseThrow(() -> notAvailable(move, now));
            jira.transition(move.issueKey(), new TransitionInput(transition, move.comment()));
        }
        return move.issueKey();
    }

    private String handOver(JiraClient jira, IssueHandOver change) {
        String issueKey = made(change.issueKey(), change.outboxKey());
        Issue now = jira.getIssue(issueKey, Set.of());
        if (now.assignee().equals(change.from())) {
            JsonNode assignee = JSON.createObjectNode().put("name", change.to());
            jira.editIssue(issueKey, Map.of("assignee", assignee));
        }
        return issueKey;
    }

    private String put(JiraClient jira, IssuePropertyChange change) {
        String issueKey = made(change.issueKey(), change.outboxKey());
        Issue now = jira.getIssue(issueKey, Set.of(change.property()));
        ObjectNode value = JSON.createObjectNode();
        if (now.properties().get(change.property()) instanceof ObjectNode known) {
            value.setAll(known);
        }
        value.setAll(change.values());
        jira.setProperty(issueKey, change.property(), value);
        return issueKey;
    }

    /** Entries are delivered in order, but the one that makes the issue may be in trouble. */
    private String made(String issueKey, String outboxKey) {
        if (!issueKey.isEmpty()) {
            return issueKey;
        }
        return transactions
                .inTransaction(() -> store.issueOf(outboxKey))
                .orElseThrow(() -> new TrackerUnavailable("The issue is not made yet", 0));
    }

    private static TrackerRefused notAvailable(IssueMove move, Issue now) {
        String text = move.transition() + " is not possible from " + now.status();
        return new TrackerRefused(400, List.of(text), Map.of());
    }

    private static <T> T read(OutboxEntry entry, Class<T> type) {
        try {
            return JSON.readValue(entry.payload(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable payload of entry " + entry.id(), e);
        }
    }
}
