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

/** {@code policy-roles}: the office with its duties, and what is expected of owners (R140–R150). */
@ConfluenceComponent
class PolicyRolesMacro extends PackMacro {
    @Inject
    PolicyRolesMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-roles", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        Office office = print.pack().office();
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                        office.name(),
                        2,
                        List.of(print.line(office.help())),
                        print.lines(office.duties())));
        for (OwnerLevel level : print.pack().ownerLevels()) {
            Line description = print.line("", level.description(), level.source());
            Line number = PackPrint.plain(number(level, print));
            sections.add(Section.of(level.title(), 2, List.of(description, number), List.of()));
            for (OwnerLevel.Expectations expected : level.expectations()) {
                String heading = expected.heading().isEmpty() ? "tasks" : expected.heading();
                sections.add(
                        Section.of(
                                print.say("heading." + heading),
                                3,
                                List.of(),
                                print.lines(expected.texts())));
            }
        }
        return sections;
    }

    private static String number(OwnerLevel level, PackPrint print) {
        if (level.max() == OwnerLevel.ANY_NUMBER) {
            return print.say("owners.any");
        }
        return print.say(level.min() == 0 ? "owners.at-most" : "owners.exactly", level.max());
    }
}
