package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.partnerships.action.ActionDraft;
import org.tandem.partnerships.action.ActionKind;
import org.tandem.partnerships.action.RecordAction;
import org.tandem.partnerships.action.RequestedActions;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.RecordWatcher;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.PlannedReview;
import org.tandem.partnerships.policy.Policies;

/**
 * Gives the programmatic owner of a partnership that begins to run its progress monitoring meetings
 * to hold, one for every review of the pack and once per cycle (R148).
 */
@ConfluenceComponent
class MonitoringMeetings implements RecordWatcher {
    private final Policies policies;
    private final RequestedActions actions;
    private final RecordAction record;
    private final WorkingOwners owners;
    private final Texts texts;
    private final Clock clock;

    @Inject
    MonitoringMeetings(
            Policies policies,
            RequestedActions actions,
            RecordAction record,
            WorkingOwners owners,
            Texts texts,
            Clock clock) {
        this.policies = policies;
        this.actions = actions;
        this.record = record;
        this.owners = owners;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void changed(Partnership before, Partnership after) {
        if (before.state() == State.IMPLEMENTING || after.state() != State.IMPLEMENTING) {
            return;
        }
        for (PlannedReview review : policies.of(after.pack()).reviews()) {
            String origin = "monitoring/" + review.id() + "/" + after.standing().cycle();
            if (!actions.made(after.id(), origin)) {
                record.record(after, draft(after, review).madeBy(origin));
            }
        }
    }

    private ActionDraft draft(Partnership partnership, PlannedReview review) {
        Optional<Person> owner = owners.programmatic(partnership);
        ActionDraft draft =
                ActionDraft.of(
                        ActionKind.MONITORING_MEETING,
                        texts.text("tandem.request.summary.monitoring-meeting", review.title()),
                        "",
                        owner,
                        next(review, clock.today()));
        return owner.isPresent() ? draft : draft.inQueue(Groups.OFFICE);
    }

    /** The next day of the year on which a review is due; today counts. */
    static LocalDate next(PlannedReview review, LocalDate today) {
        LocalDate day = LocalDate.of(today.getYear(), review.month(), review.day());
        return day.isBefore(today) ? day.plusYears(1) : day;
    }
}
