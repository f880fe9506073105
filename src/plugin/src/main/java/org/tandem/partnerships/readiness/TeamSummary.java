package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.readiness.SummaryView.Row;
import org.tandem.partnerships.readiness.SummaryView.Said;

/** What a member's own team comes to, as HTML. */
@ConfluenceComponent
class TeamSummary {
    private final Raters raters;
    private final Templates templates;
    private final Texts texts;

    @Inject
    TeamSummary(Raters raters, Templates templates, Texts texts) {
        this.raters = raters;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * The summary.
     *
     * @param interactive whether it may lead to other pages, for which one needs an account
     */
    String html(Partnership partnership, Sheet sheet, ReadinessTool tool, boolean interactive) {
        TeamResult team = sheet.team();
        SummaryView view =
                new SummaryView(
                        sheet.teamShown(),
                        Integer.toString(team.members().size()),
                        texts.text(
                                "tandem.readiness.progress",
                                team.answered(),
                                team.members().size()),
                        raters.fullNames(partnership, team.missing()),
                        sheet.teamShown()
                                ? averages(tool, team)
                                : ownRatings(tool, team, sheet.own()),
                        sheet.teamShown() ? said(tool, sheet.said()) : List.of(),
                        tool.noThreshold().text(),
                        tool.framework().text());
        Map<String, Object> model =
                Map.of(
                        "summary",
                        view,
                        "partnership",
                        Integer.toString(partnership.id()),
                        "interactive",
                        interactive,
                        "language",
                        tool.language());
        return templates.render("templates/readiness/summary.vm", model);
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
