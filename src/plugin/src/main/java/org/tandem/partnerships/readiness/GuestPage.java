package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ReadinessTool;

/**
 * The page behind a personal link: the same sheets as members with an account have, without the
 * host's frame, whose links would carry the secret on.
 */
@ConfluenceComponent
class GuestPage {
    private final GuestSheet guests;
    private final Readiness readiness;
    private final JointMeeting meeting;
    private final Policies policies;
    private final RatingSheet ratings;
    private final ReminderPart reminders;
    private final TeamSummary summary;
    private final TeamSheet team;
    private final JointPage jointPage;
    private final JointSheet joint;
    private final Templates templates;
    private final Texts texts;

    @Inject
    GuestPage(
            GuestSheet guests,
            Readiness readiness,
            JointMeeting meeting,
            Policies policies,
            RatingSheet ratings,
            ReminderPart reminders,
            TeamSummary summary,
            TeamSheet team,
            JointPage jointPage,
            JointSheet joint,
            Templates templates,
            Texts texts) {
        this.guests = guests;
        this.readiness = readiness;
        this.meeting = meeting;
        this.policies = policies;
        this.ratings = ratings;
        this.reminders = reminders;
        this.summary = summary;
        this.team = team;
        this.jointPage = jointPage;
        this.joint = joint;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * The whole page.
     *
     * @param refused what was typed and not saved
     */
    String html(PersonalLink link, FormTarget target, GuestForm refused) {
        Partnership partnership = guests.partnership(link);
        PolicyPack pack = policies.of(partnership.pack());
        ReadinessTool tool = pack.readiness();
        Sheet sheet = refused.over(readiness.sheet(partnership, link.rater()), link.rater());
        return templates.render(
                "templates/readiness/guest.vm",
                Map.of(
                        "guest",
                        view(link, partnership, tool),
                        "target",
                        target,
                        "apart",
                        sheet.apart(),
                        "ratingHtml",
                        ratings.html(
                                sheet,
                                pack,
                                target,
                                reminders.notice(partnership, link.memberKey(), sheet),
                                true),
                        "summaryHtml",
                        summary.html(partnership, sheet, tool, false),
                        "teamHtml",
                        sheet.apart() ? apart() : team.html(partnership, sheet, tool, target, true),
                        "jointHtml",
                        joint.html(partnership, together(partnership), target)));
    }

    private String apart() {
        return templates.render("templates/readiness/team-apart.vm", Map.of());
    }

    private JointView together(Partnership partnership) {
        Together brought = meeting.brought(partnership);
        return jointPage.view(partnership, brought, Optional.of(Side.PARTNER), false);
    }

    private GuestView view(PersonalLink link, Partnership partnership, ReadinessTool tool) {
        return new GuestView(
                link.memberName(),
                partnership.partnerName(),
                texts.day(link.expires()),
                tool.purpose().text(),
                tool.noThreshold().text());
    }
}
