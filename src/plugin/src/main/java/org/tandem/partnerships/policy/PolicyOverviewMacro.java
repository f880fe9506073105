package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Row;
import org.tandem.partnerships.policy.PolicyView.Section;
import org.tandem.partnerships.policy.PolicyView.Table;

/**
 * {@code policy-overview}: the policy itself, its steps, or the tools that go with it (R6, R16,
 * R30).
 */
@ConfluenceComponent
class PolicyOverviewMacro extends PackMacro {
    private final PackManagers managers;

    @Inject
    PolicyOverviewMacro(PagePack packs, Templates templates, Texts texts, PackManagers managers) {
        super("policy-overview", packs, templates, texts);
        this.managers = managers;
    }

    /** Those who may change packs find the way here. */
    @Override
    boolean manages(MacroCall call) {
        return call.interactive() && managers.may();
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        return switch (call.parameter("show").orElse("policy")) {
            case "steps" -> print.pack().stepMaps().stream().map(map -> steps(map, print)).toList();
            case "tools" -> List.of(tools(print));
            default -> policy(print);
        };
    }

    private static List<Section> policy(PackPrint print) {
        BoardPolicy policy = print.pack().policy();
        String title =
                policy.number().isEmpty()
                        ? policy.title()
                        : print.say("numbered", policy.number(), policy.title());
        Line about = print.line("", title, policy.source());
        List<Line> adopted =
                policy.adopted().isEmpty()
                        ? List.of(about)
                        : List.of(about, PackPrint.plain(print.say("adopted", policy.adopted())));
        return List.of(
                Section.of(print.pack().district(), 2, adopted, List.of()),
                Section.of(print.say("guidelines"), 2, List.of(), print.lines(policy.guidelines())),
                Section.of(
                        print.say("procedures"), 2, List.of(), print.lines(policy.procedures())));
    }

    private static Section steps(StepMap map, PackPrint print) {
        boolean actors = map.steps().stream().anyMatch(step -> !step.actors().isEmpty());
        int number = 0;
        List<Row> rows = new ArrayList<>();
        for (StepMap.Step step : map.steps()) {
            number++;
            List<Line> title = List.of(print.line("", step.title(), step.source()));
            List<List<Line>> cells = new ArrayList<>(List.of(title));
            if (actors) {
                cells.add(List.of(PackPrint.plain(step.actors())));
            }
            rows.add(new Row(Integer.toString(number), cells));
        }
        List<String> columns =
                actors
                        ? List.of(print.say("number"), print.say("what"), print.say("who"))
                        : List.of(print.say("number"), print.say("what"));
        Table table = new Table(map.title(), columns, rows);
        return Section.of(map.title(), List.of(), table);
    }

    private static Section tools(PackPrint print) {
        List<Line> items =
                print.pack().tools().stream()
                        .map(one -> print.line(one.title(), one.text(), one.source()))
                        .toList();
        return Section.of("", 2, List.of(), items);
    }
}
