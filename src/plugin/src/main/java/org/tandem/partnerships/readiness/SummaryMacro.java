package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;

/** {@code readiness-summary}: the averages of the reader's own team, without a threshold (R84). */
@ConfluenceComponent
class SummaryMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Policies policies;
    private final People people;
    private final Raters raters;
    private final Templates templates;
    private final Texts texts;
    private final TeamSummary summary;
    private final ReminderPart reminders;
    private final TeamSheet teamSheet;
    private final ReadinessAddress address;

    @Inject
    SummaryMacro(
            Partnerships partnerships,
            Readiness readiness,
            Policies policies,
            People people,
            Raters raters,
            Templates templates,
            Texts texts,
            TeamSummary summary,
            ReminderPart reminders,
            TeamSheet teamSheet,
            ReadinessAddress address) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.people = people;
        this.raters = raters;
        this.templates = templates;
        this.texts = texts;
        this.summary = summary;
        this.reminders = reminders;
        this.teamSheet = teamSheet;
        this.address = address;
    }

    @Override
    public String name() {
        return "readiness-summary";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        ReadinessTool tool = policies.of(partnership.pack()).readiness();
        if (readiness.ownSide(partnership).isEmpty()) {
            return outside(partnership, tool, call.interactive());
        }
        Sheet sheet = readiness.sheet(partnership, call);
        String remind =
                call.interactive() && !sheet.team().closed()
                        ? reminders.html(partnership, sheet.side(), sheet.team().missing())
                        : "";
        return summary.html(partnership, sheet, tool, call.interactive())
                + remind
                + teamSheet.html(
                        partnership, sheet, tool, address.rest(partnership), call.interactive());
    }

    /** For others: the office sees who has not answered, nobody sees what was answered. */
    private String outside(Partnership partnership, ReadinessTool tool, boolean interactive) {
        List<Progress> teams =
                people.current()
                                .filter(who -> people.isMember(who.key(), Partnerships.OFFICE))
                                .isPresent()
                        ? readiness.progress(partnership)
                        : List.of();
        List<TeamProgress> views = teams.stream().map(team -> view(partnership, team)).toList();
        String html =
                templates.render(
                        "templates/readiness/summary-outside.vm",
                        Map.of(
                                "noThreshold",
                                tool.noThreshold().text(),
                                "teams",
                                views,
                                "language",
                                tool.language()));
        return html
                + teams.stream()
                        .filter(team -> interactive && !team.closed())
                        .map(team -> reminders.html(partnership, team.side(), team.missing()))
                        .collect(Collectors.joining());
    }

    private TeamProgress view(Partnership partnership, Progress progress) {
        return new TeamProgress(
                texts.text("tandem.readiness.side." + progress.side()),
                texts.text("tandem.readiness.progress", progress.answered(), progress.members()),
                raters.fullNames(partnership, progress.missing()),
                progress.closed());
    }
}
