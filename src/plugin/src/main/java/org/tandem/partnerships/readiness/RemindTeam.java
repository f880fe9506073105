package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Letter;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Mail;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;

/**
 * Reminds those of a team who have not rated everything, at most once a day each. Who asks learns
 * who is missing, as the office and the team's own members may (R82), and nothing that was rated.
 */
@ConfluenceComponent
class RemindTeam {
    private final Readiness readiness;
    private final ReminderStore reminders;
    private final ReadinessLetters letters;
    private final Mail mail;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    RemindTeam(
            Readiness readiness,
            ReminderStore reminders,
            ReadinessLetters letters,
            Mail mail,
            People people,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.readiness = readiness;
        this.reminders = reminders;
        this.letters = letters;
        this.mail = mail;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What became of reminding.
     *
     * @param reminded keys of those who were reminded now
     * @param waiting keys of those who were reminded less than a day ago
     */
    record Outcome(List<String> reminded, List<String> waiting) {}

    /**
     * Reminds whom the side's team is missing.
     *
     * @throws RefusedException (not logged in), (forbidden) for others than the office and the
     *     side's own team, or (stale) when the team has closed
     */
    Outcome remind(Partnership partnership, Side side) {
        Person author = people.required();
        if (!people.isMember(author.key(), Partnerships.OFFICE)
                && partnership.sideOf(author.key()).filter(side::equals).isEmpty()) {
            throw RefusedException.forbidden("tandem.reminders.error.forbidden");
        }
        readiness.refuseClosed(partnership, side);
        List<String> missing = readiness.result(partnership, side).missing();
        List<Letter> post = new ArrayList<>();
        Outcome outcome =
                locks.withLock(
                        "tandem-reminders-" + partnership.id(),
                        () ->
                                transactions.inTransaction(
                                        () -> write(partnership, missing, author, post)));
        post.forEach(mail::send);
        return outcome;
    }

    private Outcome write(
            Partnership partnership, List<String> missing, Person author, List<Letter> post) {
        Instant now = clock.now();
        Map<String, Reminder> last = reminders.last(partnership.id());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (String member : missing) {
            Reminder before = last.get(member);
            if (before != null && before.isRecent(now)) {
                outcome.waiting().add(member);
                continue;
            }
            Optional<Letter> letter =
                    mail.available()
                            ? letters.reminder(partnership, member, author)
                            : Optional.empty();
            letter.ifPresent(post::add);
            Reminder reminder = new Reminder(member, now, author.key(), letter.isPresent());
            reminders.add(partnership.id(), reminder);
            outcome.reminded().add(member);
        }
        return outcome;
    }
}
