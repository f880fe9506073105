package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.readiness.TeamView.CategoryView;
import org.tandem.partnerships.readiness.TeamView.Field;
import org.tandem.partnerships.readiness.TeamView.Item;

/** The part of the summary in which a team fills in its papers and ends its part. */
@ConfluenceComponent
class TeamSheet {
    private final Templates templates;
    private final Texts texts;
    private final PaperHints hints;
    private final Closings closings;

    @Inject
    TeamSheet(Templates templates, Texts texts, PaperHints hints, Closings closings) {
        this.templates = templates;
        this.texts = texts;
        this.hints = hints;
        this.closings = closings;
    }

    String html(
            Partnership partnership,
            Sheet sheet,
            ReadinessTool tool,
            FormTarget target,
            boolean interactive) {
        Paper team = sheet.papers().named(Papers.TEAM);
        TeamView view =
                new TeamView(
                        Integer.toString(team.version()),
                        sheet.papers().closed(),
                        sheet.papers().sharing(),
                        closings.of(partnership, sheet.side()),
                        interactive,
                        tool.importance().text(),
                        tool.categories().stream().map(one -> category(one, sheet)).toList());
        boolean text = view.closed() || !interactive;
        return templates.render(
                "templates/readiness/team" + (text ? "-text" : "") + ".vm",
                Map.of("team", view, "target", target, "language", tool.language()));
    }

    private CategoryView category(Category category, Sheet sheet) {
        Paper paper = sheet.papers().category(category.id());
        List<Field> fields =
                TeamFields.texts(category.id(), sheet.side()).stream()
                        .map(name -> field(name, paper))
                        .toList();
        return new CategoryView(
                category.id(),
                category.title(),
                Integer.toString(paper.version()),
                items(category, paper),
                fields,
                paper.says(TeamFields.CONSENSUS),
                paper.value(TeamFields.CONSENSUS).equals("no"),
                paper.value(TeamFields.NOTE),
                paper.value(TeamFields.CONCERNS),
                paper.value(TeamFields.STRENGTHS));
    }

    private Field field(String name, Paper paper) {
        return new Field(
                name,
                texts.text("tandem.readiness.field." + name),
                paper.value(name),
                hints.hint(name, paper.value(name)));
    }

    private static List<Item> items(Category category, Paper paper) {
        List<String> starred = Arrays.asList(paper.value(TeamFields.STARS).split(","));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < category.items().size(); i++) {
            String number = Integer.toString(i + 1);
            items.add(new Item(number, category.items().get(i).text(), starred.contains(number)));
        }
        return items;
    }
}
