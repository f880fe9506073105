package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Mail;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.readiness.ReminderView.Row;

/** Who of a team has not rated, when they were last reminded, and the way to remind them. */
@ConfluenceComponent
class ReminderPart {
    private final ReminderStore reminders;
    private final Raters raters;
    private final ReadinessAddress address;
    private final Mail mail;
    private final People people;
    private final Templates templates;
    private final Texts texts;

    @Inject
    ReminderPart(
            ReminderStore reminders,
            Raters raters,
            ReadinessAddress address,
            Mail mail,
            People people,
            Templates templates,
            Texts texts) {
        this.reminders = reminders;
        this.raters = raters;
        this.address = address;
        this.mail = mail;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
    }

    /** For those who may remind; nothing when nobody is missing. */
    String html(Partnership partnership, Side side, List<String> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        Map<String, Person> known = raters.byKeys(partnership, missing);
        Map<String, Reminder> last = reminders.last(partnership.id());
        List<Row> rows =
                missing.stream()
                        .map(
                                key ->
                                        new Row(
                                                known.containsKey(key)
                                                        ? known.get(key).fullName()
                                                        : key,
                                                last.containsKey(key) ? said(last.get(key)) : ""))
                        .toList();
        String title = texts.text("tandem.readiness.side." + side);
        ReminderView view = new ReminderView(title, side.name(), rows, mail.available());
        return templates.render(
                "templates/readiness/reminders.vm",
                Map.of("reminders", view, "target", address.rest(partnership)));
    }

    private String said(Reminder reminder) {
        return texts.text(
                "tandem.reminders." + (reminder.byMail() ? "by-mail" : "on-page"),
                day(reminder),
                people.fullName(reminder.by()));
    }

    /** What a member who has not rated everything is told on their own sheet; may be empty. */
    String notice(Partnership partnership, String member, Sheet sheet) {
        if (sheet.team().closed() || !sheet.team().missing().contains(member)) {
            return "";
        }
        Reminder last = reminders.last(partnership.id()).get(member);
        return last == null
                ? ""
                : texts.text("tandem.reminders.notice", people.fullName(last.by()), day(last));
    }

    private String day(Reminder reminder) {
        return texts.day(reminder.at());
    }
}
