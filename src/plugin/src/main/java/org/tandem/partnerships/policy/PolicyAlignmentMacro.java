package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Row;
import org.tandem.partnerships.policy.PolicyView.Section;
import org.tandem.partnerships.policy.PolicyView.Table;

/** {@code policy-alignment}: a tool beside the standards it follows from (R78). */
@ConfluenceComponent
class PolicyAlignmentMacro extends PackMacro {
    @Inject
    PolicyAlignmentMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-alignment", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        PolicyPack pack = print.pack();
        String id = call.parameter("matrix").orElse("readiness");
        Matrix matrix =
                pack.alignment().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        RefusedException.notFound(
                                                "tandem.policy.error.no-matrix",
                                                id,
                                                String.join(", ", Matrix.IDS)));
        Table table =
                new Table(
                        matrix.title(),
                        List.of(
                                print.say("theme"),
                                print.say("standards"),
                                print.say("matrix." + id)),
                        pack.themes().stream().map(theme -> row(theme, id, print)).toList());
        Line about = print.line("", matrix.text(), matrix.source());
        return List.of(Section.of(matrix.title(), List.of(about), table));
    }

    private static Row row(Theme theme, String matrix, PackPrint print) {
        return new Row(
                theme.title(),
                List.of(standards(theme.id(), print), items(theme.id(), matrix, print.pack())));
    }

    private static List<Line> standards(String theme, PackPrint print) {
        return print.pack().standards().groups().stream()
                .flatMap(group -> group.themes().stream())
                .filter(one -> one.theme().equals(theme))
                .flatMap(
                        one ->
                                Stream.concat(
                                        Stream.of(one.stem()).filter(stem -> !stem.isEmpty()),
                                        one.standards().stream().map(print::wording)))
                .map(PackPrint::plain)
                .toList();
    }

    private static List<Line> items(String theme, String matrix, PolicyPack pack) {
        return switch (matrix) {
            case "readiness" ->
                    pack.readiness().categories().stream()
                            .filter(one -> one.id().equals(theme))
                            .flatMap(one -> one.items().stream())
                            .map(item -> PackPrint.plain(item.text()))
                            .toList();
            case "supplement" ->
                    pack.supplement().evidence().stream()
                            .filter(one -> one.theme().equals(theme))
                            .map(one -> PackPrint.plain(one.number() + ". " + one.text()))
                            .toList();
            default ->
                    pack.agenda().sections().stream()
                            .filter(one -> one.theme().equals(theme))
                            .flatMap(one -> one.questions().stream())
                            .map(one -> PackPrint.plain(one.number() + ". " + one.text()))
                            .toList();
        };
    }
}
