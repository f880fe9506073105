package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.readiness.SummaryView.Row;
import org.tandem.partnerships.readiness.SummaryView.Said;

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
    private final TeamSheet teamSheet;

    @Inject
    SummaryMacro(
            Partnerships partnerships,
            Readiness readiness,
            Policies policies,
            People people,
            Raters raters,
            Templates templates,
            Texts texts,
            TeamSheet teamSheet) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.people = people;
        this.raters = raters;
        this.templates = templates;
        this.texts = texts;
        this.teamSheet = teamSheet;
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
            return outside(partnership, tool);
        }
        Sheet sheet = readiness.sheet(partnership, call);
        TeamResult team = sheet.team();
        SummaryView view =
                new SummaryView(
                        team.shown(),
                        Integer.toString(team.members().size()),
                        texts.text(
                                "tandem.readiness.progress",
                                team.answered(),
                                team.members().size()),
                        names(partnership, team.missing()),
                        team.shown() ? averages(tool, team) : ownRatings(tool, team, sheet.own()),
                        team.shown() ? said(tool, sheet.said()) : List.of(),
                        tool.noThreshold().text(),
                        tool.framework().text());
        Map<String, Object> model =
                Map.of(
                        "summary",
                        view,
                        "partnership",
                        Integer.toString(partnership.id()),
                        "interactive",
                        call.interactive());
        return templates.render("templates/readiness/summary.vm", model)
                + teamSheet.html(partnership, sheet, tool, call);
    }

    /** For others: the office sees who has not answered, nobody sees what was answered. */
    private String outside(Partnership partnership, ReadinessTool tool) {
        List<TeamProgress> teams =
                people.current()
                                .filter(who -> people.isMember(who.key(), Partnerships.OFFICE))
                                .isPresent()
                        ? readiness.progress(partnership).stream()
                                .map(team -> view(partnership, team))
                                .toList()
                        : List.of();
        return templates.render(
                "templates/readiness/summary-outside.vm",
                Map.of("noThreshold", tool.noThreshold().text(), "teams", teams));
    }

    private TeamProgress view(Partnership partnership, Progress progress) {
        return new TeamProgress(
                texts.text("tandem.readiness.side." + progress.side()),
                texts.text("tandem.readiness.progress", progress.answered(), progress.members()),
                names(partnership, progress.missing()),
                progress.closed());
    }

    private String names(Partnership partnership, List<String> keys) {
        Map<String, Person> known = raters.byKeys(partnership, keys);
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key).fullName() : key)
                .sorted(texts.alphabet())
                .collect(Collectors.joining(", "));
    }

    private List<Row> averages(ReadinessTool tool, TeamResult team) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tool.categories().size(); i++) {
            TeamResult.Average average = team.averages().get(i);
            rows.add(
                    new Row(
                            tool.categories().get(i).title(),
                            average.mean().map(texts::number).orElse(""),
                            Integer.toString(average.count()),
                            average.mean().isEmpty()
                                    ? ""
                                    : average.lowest() + "–" + average.highest()));
        }
        return rows;
    }

    private static List<Row> ownRatings(ReadinessTool tool, TeamResult team, List<Rating> own) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tool.categories().size(); i++) {
            ReadinessTool.Category category = tool.categories().get(i);
            String value =
                    own.stream()
                            .filter(rating -> rating.category().equals(category.id()))
                            .filter(rating -> rating.value() > 0)
                            .map(rating -> Integer.toString(rating.value()))
                            .findFirst()
                            .orElse("");
            String count = Integer.toString(team.averages().get(i).count());
            rows.add(new Row(category.title(), value, count, ""));
        }
        return rows;
    }

    private static List<Said> said(ReadinessTool tool, List<Rating> ratings) {
        return tool.categories().stream()
                .map(
                        category ->
                                new Said(
                                        category.title(),
                                        texts(category, ratings, Rating::concerns),
                                        texts(category, ratings, Rating::strengths)))
                .filter(said -> !said.concerns().isEmpty() || !said.strengths().isEmpty())
                .toList();
    }

    private static List<String> texts(
            ReadinessTool.Category category, List<Rating> ratings, Function<Rating, String> part) {
        return ratings.stream()
                .filter(rating -> rating.category().equals(category.id()))
                .map(part)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
