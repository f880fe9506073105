package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Row;
import org.tandem.partnerships.policy.PolicyView.Section;
import org.tandem.partnerships.policy.PolicyView.Table;

/** {@code policy-glossary}: terms and what they stand for (I30). */
@ConfluenceComponent
class PolicyGlossaryMacro extends PackMacro {
    @Inject
    PolicyGlossaryMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-glossary", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        List<Row> rows =
                print.pack().glossary().stream()
                        .sorted(Comparator.comparing(GlossaryEntry::term, print.alphabet()))
                        .map(entry -> row(entry, print))
                        .toList();
        Table table =
                new Table(
                        print.say("glossary"),
                        List.of(print.say("term"), print.say("meaning"), print.say("aliases")),
                        rows);
        return List.of(Section.of("", List.of(), table));
    }

    private static Row row(GlossaryEntry entry, PackPrint print) {
        String meaning = entry.meaning().isEmpty() ? print.say("not-explained") : entry.meaning();
        List<Line> aliases = entry.aliases().stream().map(PackPrint::plain).toList();
        return new Row(
                entry.term(), List.of(List.of(print.line("", meaning, entry.source())), aliases));
    }
}
