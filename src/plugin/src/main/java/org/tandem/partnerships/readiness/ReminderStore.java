package org.tandem.partnerships.readiness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps who was reminded when and by whom. */
@ConfluenceComponent
class ReminderStore {
    private final ActiveObjects ao;

    @Inject
    ReminderStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Each member's last reminder, by key. */
    Map<String, Reminder> last(int partnershipId) {
        Query query = Query.select().where("PARTNERSHIP_ID = ?", partnershipId).order("ID ASC");
        Map<String, Reminder> last = new HashMap<>();
        for (ReminderEntity row : ao.find(ReminderEntity.class, query)) {
            last.put(
                    row.getMemberKey(),
                    new Reminder(
                            row.getMemberKey(),
                            row.getRemindedAt().toInstant(),
                            row.getRemindedBy(),
                            row.isByMail()));
        }
        return last;
    }

    void add(int partnershipId, Reminder reminder) {
        ao.create(
                ReminderEntity.class,
                new DBParam("PARTNERSHIP_ID", partnershipId),
                new DBParam("MEMBER_KEY", reminder.member()),
                new DBParam("REMINDED_AT", Date.from(reminder.at())),
                new DBParam("REMINDED_BY", reminder.by()),
                new DBParam("BY_MAIL", reminder.byMail()));
    }
}
