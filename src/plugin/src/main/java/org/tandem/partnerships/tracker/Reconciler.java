package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Jobs;
import org.tandem.partnerships.host.Transactions;

/**
 * Asks Jira every minute what changed since the last time, so that a lost hint loses nothing. It
 * reads as the person whose change was delivered last, since no other account is known to see the
 * project; before the first delivery there is nothing to reconcile.
 */
@ConfluenceComponent
class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final String JOB = "tandem-reconciler";
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int PAGE = 100;

    private final JiraTransports transports;
    private final TrackerSettings settings;
    private final OutboxStore outbox;
    private final IssueRefresh refresh;
    private final Transactions transactions;
    private final Clock clock;
    private final Jobs jobs;

    @Inject
    Reconciler(
            JiraTransports transports,
            TrackerSettings settings,
            OutboxStore outbox,
            IssueRefresh refresh,
            Transactions transactions,
            Clock clock,
            Jobs jobs) {
        this.transports = transports;
        this.settings = settings;
        this.outbox = outbox;
        this.refresh = refresh;
        this.transactions = transactions;
        this.clock = clock;
        this.jobs = jobs;
    }

    @PostConstruct
    void start() {
        jobs.repeat(JOB, INTERVAL, this::run);
    }

    @PreDestroy
    void stop() {
        jobs.stop(JOB);
    }

    void run() {
        Optional<String> reader = transactions.inTransaction(outbox::lastActor);
        if (reader.isEmpty()) {
            return;
        }
        Instant started = clock.now();
        try {
            readChanges(new JiraClient(transports.actingAs(reader.get())), started);
            settings.setReconciledAt(started);
        } catch (TrackerUnavailable | TrackerRefused e) {
            LOG.info("Jira's changes will be read later: {}", e.getMessage());
        }
    }

    private void readChanges(JiraClient jira, Instant now) {
        String jql = ReconcileWindow.jql(settings.projectKey(), settings.reconciledAt(), now);
        int start = 0;
        SearchResult page;
        do {
            page = jira.searchJql(jql, start, PAGE);
            refresh.refreshFound(jira, page.issues());
            start += page.issues().size();
        } while (!page.last());
    }
}
