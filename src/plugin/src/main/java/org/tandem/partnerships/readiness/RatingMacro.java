package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;

/** {@code readiness-rating}: the current member's own sheet (R81, R93). */
@ConfluenceComponent
class RatingMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Policies policies;
    private final RatingSheet sheets;
    private final ReminderPart reminders;
    private final ReadinessAddress address;

    @Inject
    RatingMacro(
            Partnerships partnerships,
            Readiness readiness,
            Policies policies,
            RatingSheet sheets,
            ReminderPart reminders,
            ReadinessAddress address) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.sheets = sheets;
        this.reminders = reminders;
        this.address = address;
    }

    @Override
    public String name() {
        return "readiness-rating";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        Sheet sheet = readiness.sheet(partnership, call);
        String member = readiness.member(partnership).key();
        return sheets.html(
                sheet,
                policies.of(partnership.pack()),
                address.rest(partnership),
                reminders.notice(partnership, member, sheet),
                call.interactive());
    }
}
