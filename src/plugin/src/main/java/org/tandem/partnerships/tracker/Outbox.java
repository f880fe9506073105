package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;

/**
 * Where features put what Jira must learn of. An entry written in the transaction of the change is
 * delivered if and only if the change is committed, exactly once, as the person who asked.
 */
@ConfluenceComponent
public class Outbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutboxStore store;
    private final OutboxThread thread;
    private final People people;

    @Inject
    Outbox(OutboxStore store, OutboxThread thread, People people) {
        this.store = store;
        this.thread = thread;
        this.people = people;
    }

    /** A key for a new entry; the feature stores it to recognise its issue. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Asks for an issue; call it in the transaction of the change that needs it. */
    public void create(String key, IssueInput input) {
        add(key, Kind.CREATE, input);
    }

    /** Asks for a change of an issue; call it in the transaction of the change that needs it. */
    public void move(IssueMove move) {
        add(newKey(), Kind.MOVE, move);
    }

    /** Asks for another assignee; call it in the transaction of the change that needs it. */
    public void handOver(IssueHandOver handOver) {
        add(newKey(), Kind.HAND_OVER, handOver);
    }

    /** Asks for a change of a property; call it in the transaction of the change that needs it. */
    public void put(IssuePropertyChange change) {
        add(newKey(), Kind.PROPERTY, change);
    }

    /** Starts delivery at once; call it after the transaction is committed. */
    public void wake() {
        thread.wake();
    }

    private void add(String key, Kind kind, Object payload) {
        try {
            String json = JSON.writeValueAsString(payload);
            store.add(key, kind, people.required().key(), json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + kind, e);
        }
    }
}
