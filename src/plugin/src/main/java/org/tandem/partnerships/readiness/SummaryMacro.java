package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.readiness.SummaryView.Row;

/** {@code readiness-summary}: the averages of the reader's own team, without a threshold (R84). */
@ConfluenceComponent
class SummaryMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Policies policies;
    private final Raters raters;
    private final Templates templates;

    @Inject
    SummaryMacro(
            Partnerships partnerships,
            Readiness readiness,
            Policies policies,
            Raters raters,
            Templates templates) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.raters = raters;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "readiness-summary";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        ReadinessTool tool = policies.current().readiness();
        if (readiness.ownSide(partnership).isEmpty()) {
            return templates.render(
                    "templates/readiness/summary-outside.vm",
                    Map.of("noThreshold", tool.noThreshold().text()));
        }
        Sheet sheet = readiness.sheet(partnership, call);
        TeamResult team = sheet.team();
        List<Row> rows =
                team.complete() ? averages(tool, team) : ownRatings(tool, team, sheet.own());
        SummaryView view =
                new SummaryView(
                        team.complete(),
                        Integer.toString(team.members().size()),
                        names(partnership, team.missing()),
                        rows,
                        tool.noThreshold().text(),
                        tool.framework().text());
        return templates.render("templates/readiness/summary.vm", Map.of("summary", view));
    }

    private String names(Partnership partnership, List<String> keys) {
        Map<String, Person> known = raters.byKeys(partnership, keys);
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key).fullName() : key)
                .collect(Collectors.joining(", "));
    }

    private static List<Row> averages(ReadinessTool tool, TeamResult team) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tool.categories().size(); i++) {
            TeamResult.Average average = team.averages().get(i);
            rows.add(
                    new Row(
                            tool.categories().get(i).title(),
                            average.mean().map(BigDecimal::toPlainString).orElse(""),
                            Integer.toString(average.count())));
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
                            .map(rating -> Integer.toString(rating.value()))
                            .findFirst()
                            .orElse("");
            String count = Integer.toString(team.averages().get(i).count());
            rows.add(new Row(category.title(), value, count));
        }
        return rows;
    }
}
