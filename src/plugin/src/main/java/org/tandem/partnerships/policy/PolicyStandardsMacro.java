package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Section;

/** {@code policy-standards}: the standards in two groups and four themes (R56–R75). */
@ConfluenceComponent
class PolicyStandardsMacro extends PackMacro {
    @Inject
    PolicyStandardsMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-standards", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        Standards standards = print.pack().standards();
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                        print.say("theory"),
                        2,
                        List.of(print.line(standards.theory())),
                        List.of()));
        for (Standards.Group group : standards.groups()) {
            Line when = print.line("", group.when(), group.source());
            sections.add(Section.of(group.title(), 2, List.of(when), List.of()));
            group.themes().forEach(theme -> sections.add(theme(theme, print)));
        }
        return sections;
    }

    private static Section theme(Standards.OfTheme theme, PackPrint print) {
        List<Line> stem =
                theme.stem().isEmpty() ? List.of() : List.of(PackPrint.plain(theme.stem()));
        List<Line> standards =
                theme.standards().stream()
                        .map(one -> print.line("", print.wording(one), one.source()))
                        .toList();
        return Section.of(theme.title(), 3, stem, standards);
    }
}
