package org.tandem.partnerships.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Jobs;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;

class ReconcilerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Clock clock = new StillClock();
    private final MemoryOutbox outbox = new MemoryOutbox(clock);
    private final TrackerSettings settings = new TrackerSettings(new NoSettings());
    private final List<String> asked = new ArrayList<>();
    private final List<String> refreshed = new ArrayList<>();
    private boolean down;

    @Test
    void allPagesAreReadAndTheTimeIsRemembered() {
        deliverOne();
        reconciler().run();
        assertThat(refreshed).hasSize(150).doesNotHaveDuplicates();
        assertThat(asked).hasSize(2);
        assertThat(settings.reconciledAt()).contains(NOW);
    }

    @Test
    void aRunThatFailsIsMadeUpForByTheNext() {
        deliverOne();
        down = true;
        reconciler().run();
        assertThat(settings.reconciledAt()).isEmpty();
        down = false;
        reconciler().run();
        assertThat(refreshed).hasSize(150);
    }

    @Test
    void beforeTheFirstDeliveryNothingIsAsked() {
        reconciler().run();
        assertThat(asked).isEmpty();
    }

    private void deliverOne() {
        outbox.add("k1", Kind.CREATE, "u1", "{}");
        outbox.delivered(outbox.only(), "SCP-1");
    }

    private Reconciler reconciler() {
        Transactions transactions = new Direct();
        IssueRefresh refresh = new IssueRefresh(List.of(new Keeper()), transactions);
        return new Reconciler(
                new Pages(), settings, outbox, refresh, transactions, clock, new NoJobs());
    }

    /** 150 issues, 100 to a page. */
    private final class Pages implements JiraTransports {
        @Override
        public JiraTransport actingAs(String personKey) {
            return this::answer;
        }

        @Override
        public String displayUrl() {
            return "";
        }

        private JiraTransport.Response answer(
                String method, String path, Map<String, String> query, String body) {
            if (down) {
                throw new TrackerUnavailable("connection refused", 0);
            }
            asked.add(body);
            int start = body.contains("\"startAt\":100") ? 100 : 0;
            String issues =
                    IntStream.range(start, Math.min(start + 100, 150))
                            .mapToObj(i -> "{\"key\":\"SCP-" + i + "\",\"fields\":{}}")
                            .collect(Collectors.joining(","));
            String json =
                    "{\"startAt\":%d,\"maxResults\":100,\"total\":150,\"issues\":[%s]}"
                            .formatted(start, issues);
            return new JiraTransport.Response(200, "application/json", json, 0, null);
        }
    }

    private final class Keeper implements IssueMirror {
        @Override
        public void created(String outboxKey, String issueKey) {
            throw new UnsupportedOperationException();
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
        public void refresh(Issue issue) {
            refreshed.add(issue.key());
        }
    }

    private static final class Direct implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class NoJobs implements Jobs {
        @Override
        public void repeat(String id, Duration interval, Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop(String id) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class StillClock implements Clock {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public LocalDate today() {
            return LocalDate.parse("2026-11-21");
        }
    }
}
