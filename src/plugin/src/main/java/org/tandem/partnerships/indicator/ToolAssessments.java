package org.tandem.partnerships.indicator;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;

/**
 * Yearly assessments of the tool: filed by the committee, read by committee and office (R157,
 * R226). What a member corrects stays beside the correction.
 */
@ConfluenceComponent
class ToolAssessments {
    static final int LONGEST_GROUP = 255;

    private final AdvisoryCommittee committee;
    private final AssessmentStore store;
    private final People people;
    private final Transactions transactions;
    private final Locks locks;
    private final Clock clock;

    @Inject
    ToolAssessments(
            AdvisoryCommittee committee,
            AssessmentStore store,
            People people,
            Transactions transactions,
            Locks locks,
            Clock clock) {
        this.committee = committee;
        this.store = store;
        this.people = people;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Whether the current person may read what was filed. */
    boolean mayRead() {
        return committee.isMember() || committee.isOffice();
    }

    /**
     * What was filed, newest first.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than committee and office
     */
    List<ToolAssessment> all(int beforeId, int limit) {
        people.required();
        if (!mayRead()) {
            throw RefusedException.forbidden("tandem.indicator.error.may-not-read");
        }
        return store.all(beforeId, limit);
    }

    /**
     * Files the current member's assessment of a year, or its correction.
     *
     * @throws RefusedException (not logged in), (forbidden) for others than the committee,
     *     (invalid) naming every wrong field, or (stale) when a newer one was filed
     */
    ToolAssessment file(Map<String, String> inputs) {
        String person = people.required().key();
        if (!committee.isMember()) {
            throw RefusedException.forbidden("tandem.indicator.error.may-not-file");
        }
        InputErrors errors = new InputErrors();
        AssessmentInput input = AssessmentInput.read(inputs, errors);
        errors.throwIfAny();
        return locks.withLock(
                "tandem-tool-assessment-" + person,
                () -> transactions.inTransaction(() -> add(person, input)));
    }

    private ToolAssessment add(String person, AssessmentInput input) {
        int latest = store.latest(input.year(), person).map(ToolAssessment::version).orElse(0);
        if (latest != input.version()) {
            throw RefusedException.stale("tandem.indicator.error.stale");
        }
        return store.add(
                new ToolAssessment(
                        0,
                        input.year(),
                        input.functionality(),
                        input.useful(),
                        input.changes(),
                        person,
                        clock.now(),
                        latest + 1));
    }

    /**
     * Which group the committee is.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than the office
     */
    String group() {
        people.required();
        if (!committee.isOffice()) {
            throw RefusedException.forbidden("tandem.indicator.error.office-only");
        }
        return committee.group();
    }

    /**
     * Makes another group the committee.
     *
     * @throws RefusedException as {@link #group}, or (invalid) without a group
     */
    void setGroup(String group) {
        group();
        InputErrors errors = new InputErrors();
        errors.checkLine("group", group, LONGEST_GROUP);
        if (group.isEmpty()) {
            errors.reject("group", "tandem.indicator.error.group");
        }
        errors.throwIfAny();
        committee.setGroup(group);
    }
}
