package org.tandem.partnerships.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.tracker.FakeJira.Mishap;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;
import org.tandem.partnerships.tracker.OutboxEntry.State;

class OutboxWorkerTest {
    private final SetClock clock = new SetClock();
    private final MemoryOutbox outbox = new MemoryOutbox(clock);
    private final FakeJira jira = new FakeJira();
    private final Mirror mirror = new Mirror();
    private final OutboxWorker worker = worker(new OneLock());

    @Test
    void anEntryBecomesOneIssueWithItsKeyAndItsLink() {
        ask("k1");
        worker.run();
        worker.run();
        assertThat(jira.issues).hasSize(1);
        assertThat(jira.issues.get(0).at("/properties/0/value/key").asText()).isEqualTo("k1");
        assertThat(jira.links).containsExactly("/rest/api/2/issue/SCP-1/remotelink page-7");
        assertThat(mirror.created).containsExactly("k1=SCP-1");
        assertThat(mirror.refreshed).containsExactly("SCP-1");
        assertThat(outbox.only().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void anAnswerLostInTransitNeverMakesASecondIssue() {
        jira.mishaps.add(Mishap.ANSWER_LOST);
        ask("k1");
        worker.run();
        assertThat(outbox.only().state()).isEqualTo(State.PENDING);
        clock.pass(Duration.ofMinutes(10));
        worker.run();
        assertThat(jira.issues).hasSize(1);
        assertThat(mirror.created).containsExactly("k1=SCP-1");
        assertThat(outbox.only().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void anEntryWaitsWhileTheTrackerIsDownAndIsDeliveredWhenItIsBack() {
        for (int i = 0; i < 30; i++) {
            jira.mishaps.add(Mishap.DOWN);
        }
        ask("k1");
        for (int i = 0; i < 30; i++) {
            worker.run();
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(outbox.only().state()).isEqualTo(State.PENDING);
        assertThat(outbox.only().lastError()).contains("connection refused");
        worker.run();
        assertThat(jira.issues).hasSize(1);
        assertThat(outbox.only().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void anEntryThatJiraRefusesIsStuckWithJirasWordsUntilSomebodyRetries() {
        jira.mishaps.add(Mishap.REFUSED);
        ask("k1");
        worker.run();
        clock.pass(Duration.ofHours(1));
        worker.run();
        assertThat(outbox.only().state()).isEqualTo(State.STUCK);
        assertThat(outbox.only().lastError()).contains("assignee: unknown");
        outbox.retry(outbox.only());
        worker.run();
        assertThat(outbox.only().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void twoWorkersAtOnceMakeEveryIssueOnce() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            ask("k" + i);
        }
        Locks shared = new OneLock();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        nodes.execute(worker(shared)::run);
        nodes.execute(worker(shared)::run);
        nodes.shutdown();
        assertThat(nodes.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(jira.issues).hasSize(50);
        assertThat(outbox.count(State.DELIVERED)).isEqualTo(50);
    }

    @Test
    void anIssuePassesFromOnePersonToTheOtherEvenWhenItWasNotMadeYet() {
        jira.assignees.put("SCP-1", "ann");
        ask("k1");
        add("k2", Kind.HAND_OVER, new IssueHandOver("k1", "", "ann", "ben"));
        worker.run();
        assertThat(jira.assignees).containsEntry("SCP-1", "ben");
        assertThat(outbox.last().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void anIssueThatSomebodyElseTookInTheMeantimeStaysThere() {
        jira.assignees.put("SCP-1", "eve");
        add("k1", Kind.HAND_OVER, new IssueHandOver("k0", "SCP-1", "ann", "ben"));
        worker.run();
        assertThat(jira.assignees).containsEntry("SCP-1", "eve");
        assertThat(outbox.only().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void aHandOverWaitsForAnIssueThatIsInTrouble() {
        jira.mishaps.add(Mishap.REFUSED);
        ask("k1");
        add("k2", Kind.HAND_OVER, new IssueHandOver("k1", "", "ann", "ben"));
        worker.run();
        assertThat(outbox.last().state()).isEqualTo(State.PENDING);
    }

    @Test
    void aPropertyKeepsTheValuesThatAChangeDoesNotName() {
        jira.properties.put("SCP-1", "{\"owner\":\"ann\",\"hash\":\"h\"}");
        add(
                "k1",
                Kind.PROPERTY,
                new IssuePropertyChange(
                        "k0", "SCP-1", FakeJira.RULES, Map.of("owner", TextNode.valueOf("ben"))));
        worker.run();
        assertThat(jira.properties.get("SCP-1")).isEqualTo("{\"owner\":\"ben\",\"hash\":\"h\"}");
    }

    @Test
    void aSubTaskWaitsUntilTheIssueAboveItIsMade() {
        jira.mishaps.add(Mishap.REFUSED);
        ask("k1");
        ask("k2", "k1");
        worker.run();
        assertThat(jira.issues).isEmpty();
        outbox.retry(outbox.only());
        worker.run();
        clock.pass(Duration.ofMinutes(10));
        worker.run();
        assertThat(jira.issues).hasSize(2);
        assertThat(jira.issues.get(1).at("/fields/parent/key").asText()).isEqualTo("SCP-1");
    }

    private void ask(String key) {
        ask(key, "");
    }

    private void ask(String key, String parentKey) {
        IssueInput input =
                new IssueInput(
                        "Action Item",
                        Map.of("summary", TextNode.valueOf("s")),
                        Map.of(),
                        new IssueProperty(key, "action", 1).asMap(),
                        List.of(new RemoteIssueLinkInput("page-7", "Meeting", "http://h", "t")),
                        parentKey);
        add(key, Kind.CREATE, input);
    }

    private void add(String key, Kind kind, Object payload) {
        try {
            outbox.add(key, kind, "u1", new ObjectMapper().writeValueAsString(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutboxWorker worker(Locks locks) {
        Transactions transactions = new Direct();
        IssueRefresh refresh = new IssueRefresh(List.of(mirror), transactions);
        TrackerSettings settings = new TrackerSettings(new NoSettings());
        Delivery delivery =
                new Delivery(jira, settings, outbox, refresh, List.of(mirror), transactions);
        return new OutboxWorker(outbox, delivery, transactions, locks, clock);
    }

    private static final class Direct implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class OneLock implements Locks {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T withLock(String name, Supplier<T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean ifFree(String name, Runnable work) {
            if (!lock.tryLock()) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                lock.unlock();
            }
        }
    }

    private static final class SetClock implements Clock {
        private Instant now = Instant.parse("2026-11-21T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return LocalDate.parse("2026-11-21");
        }
    }

    private static final class Mirror implements IssueMirror {
        private final List<String> created = new ArrayList<>();
        private final List<String> refreshed = new ArrayList<>();

        @Override
        public synchronized void created(String outboxKey, String issueKey) {
            created.add(outboxKey + "=" + issueKey);
        }

        @Override
        public Set<String> properties() {
            return Set.of();
        }

        @Override
        public Set<String> kept(Collection<String> issueKeys) {
            return Set.copyOf(issueKeys);
        }

        @Override
        public synchronized void refresh(Issue issue) {
            refreshed.add(issue.key());
        }
    }
}
