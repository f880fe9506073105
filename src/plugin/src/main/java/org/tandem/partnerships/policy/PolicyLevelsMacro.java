package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Row;
import org.tandem.partnerships.policy.PolicyView.Section;
import org.tandem.partnerships.policy.PolicyView.Table;

/**
 * {@code policy-levels}: the levels of intensity with what they demand, or the rubric (R5,
 * R49–R53).
 */
@ConfluenceComponent
class PolicyLevelsMacro extends PackMacro {
    @Inject
    PolicyLevelsMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-levels", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        if (call.parameter("show").filter("rubric"::equals).isPresent()) {
            return rubric(print);
        }
        Table table =
                new Table(
                        print.say("levels"),
                        List.of(
                                print.say("level"),
                                print.say("elements"),
                                print.say("benefits"),
                                print.say("outcomes"),
                                print.say("memorandum"),
                                print.say("board")),
                        print.pack().levels().stream().map(level -> row(level, print)).toList());
        return List.of(Section.of("", List.of(), table));
    }

    private static Row row(Level level, PackPrint print) {
        Route route = print.pack().route(level.id());
        boolean memorandum =
                print.pack().gates("implement", Optional.of(level.id())).contains("moa-complete");
        return new Row(
                level.title(),
                List.of(
                        print.lines(level.elements()),
                        print.lines(level.benefits()),
                        print.lines(level.outcomes()),
                        List.of(PackPrint.plain(print.say(memorandum ? "required" : "voluntary"))),
                        route(route, print)));
    }

    private static List<Line> route(Route route, PackPrint print) {
        Line way = print.line("", print.say("route." + route.route()), route.source());
        return route.leadDays() == 0
                ? List.of(way)
                : List.of(
                        way,
                        print.line(
                                "", print.say("route.lead", route.leadDays()), route.leadSource()));
    }

    private static List<Section> rubric(PackPrint print) {
        Rubric rubric = print.pack().rubric();
        List<Row> questions =
                rubric.criteria().stream()
                        .map(one -> new Row(one.question(), List.of(answers(one, print))))
                        .toList();
        List<Row> levels =
                rubric.cutOffs().stream()
                        .map(
                                one ->
                                        new Row(
                                                print.pack()
                                                        .level(one.level())
                                                        .orElseThrow()
                                                        .title(),
                                                List.of(
                                                        List.of(
                                                                PackPrint.plain(
                                                                        print.say(
                                                                                "points-from",
                                                                                one.from()))))))
                        .toList();
        Line source =
                print.line("", print.say("rubric.version", rubric.version()), rubric.source());
        return List.of(
                Section.of(
                        rubric.title(),
                        List.of(source),
                        new Table(
                                print.say("rubric"),
                                List.of(print.say("question"), print.say("answers")),
                                questions)),
                Section.of(
                        print.say("cut-offs"),
                        List.of(),
                        new Table(
                                print.say("cut-offs"),
                                List.of(print.say("level"), print.say("points")),
                                levels)));
    }

    private static List<Line> answers(Rubric.Criterion criterion, PackPrint print) {
        return criterion.options().stream()
                .map(one -> PackPrint.plain(print.say("answer", one.text(), one.points())))
                .toList();
    }
}
