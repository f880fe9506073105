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
 * {@code policy-roles}: the office with its duties, what is expected of owners (R140–R150), and who
 * inside and outside the district may do what (R152).
 */
@ConfluenceComponent
class PolicyRolesMacro extends PackMacro {
    private final List<RoleRights> features;
    private final Texts texts;

    @Inject
    PolicyRolesMacro(PagePack packs, Templates templates, Texts texts, List<RoleRights> features) {
        super("policy-roles", packs, templates, texts);
        this.features = features;
        this.texts = texts;
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
        sections.add(rights(print));
        return sections;
    }

    private Section rights(PackPrint print) {
        List<Row> rows = new ArrayList<>();
        RoleRights.INTERNAL.forEach(role -> rows.add(row(print, role, "inside")));
        RoleRights.EITHER.forEach(role -> rows.add(row(print, role, "either")));
        RoleRights.EXTERNAL.forEach(role -> rows.add(row(print, role, "outside")));
        List<String> columns =
                List.of(
                        print.say("rights.column.role"),
                        print.say("rights.column.side"),
                        print.say("rights.column.may"));
        String title = print.say("rights.title");
        return Section.of(
                title,
                List.of(PackPrint.plain(print.say("rights.about"))),
                new Table(title, columns, rows));
    }

    private Row row(PackPrint print, String role, String side) {
        List<Line> may =
                features.stream()
                        .flatMap(feature -> feature.rights().stream())
                        .filter(right -> right.roles().contains(role))
                        .map(right -> PackPrint.plain(texts.text(right.key())))
                        .toList();
        Line where = PackPrint.plain(print.say("rights.side." + side));
        return new Row(print.say("role." + role), List.of(List.of(where), may));
    }

    private static String number(OwnerLevel level, PackPrint print) {
        if (level.max() == OwnerLevel.ANY_NUMBER) {
            return print.say("owners.any");
        }
        return print.say(level.min() == 0 ? "owners.at-most" : "owners.exactly", level.max());
    }
}
