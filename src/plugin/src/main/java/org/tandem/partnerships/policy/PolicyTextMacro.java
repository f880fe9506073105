package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;
import org.tandem.partnerships.policy.PolicyView.Section;

/** {@code policy-text}: one text of the pack, or what it says about a tool (R1, R4, R10, R16). */
@ConfluenceComponent
class PolicyTextMacro extends PackMacro {
    @Inject
    PolicyTextMacro(PagePack packs, Templates templates, Texts texts) {
        super("policy-text", packs, templates, texts);
    }

    @Override
    List<Section> sections(PackPrint print, MacroCall call) {
        PolicyPack pack = print.pack();
        Optional<String> tool = call.parameter("tool");
        if (tool.isPresent()) {
            return List.of(section(tool(tool.get(), print)));
        }
        String id = call.parameter("text").orElse("");
        return List.of(
                section(
                        pack.text(id)
                                .map(print::line)
                                .orElseThrow(
                                        () ->
                                                RefusedException.notFound(
                                                        "tandem.policy.error.no-text",
                                                        id,
                                                        texts(pack)))));
    }

    /** One text has its source beside it, which says enough. */
    @Override
    String from(PackPrint print) {
        return "";
    }

    private static Section section(Line text) {
        return Section.of("", 2, List.of(text), List.of());
    }

    private static String texts(PolicyPack pack) {
        return String.join(", ", new TreeSet<>(pack.texts().keySet()));
    }

    /** Not every district offers every tool. */
    private static Line tool(String id, PackPrint print) {
        return print.pack().tools().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> print.line("", one.text(), one.source()))
                .orElseGet(() -> PackPrint.plain(print.say("no-tool")));
    }
}
