package org.tandem.partnerships.phase;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.State;

/** {@code partnership-phases}: how many partnerships are in which phase (R33). */
@ConfluenceComponent
class PhasesMacro implements PageMacro {
    private final Phases phases;
    private final Texts texts;
    private final Templates templates;

    @Inject
    PhasesMacro(Phases phases, Texts texts, Templates templates) {
        this.phases = phases;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "partnership-phases";
    }

    /** Nothing for others than office and staff, whose pages are everybody's. */
    @Override
    public String render(MacroCall call) {
        if (!phases.maySee()) {
            return "";
        }
        List<PhaseView> rows = phases.all().stream().map(this::row).toList();
        return templates.render("templates/phase/phases.vm", Map.of("rows", rows));
    }

    private PhaseView row(PhaseCount phase) {
        return new PhaseView(
                phase.title(),
                phase.partnerships(),
                phase.states().entrySet().stream()
                        .map(one -> texts.text("tandem.phase.state", name(one), one.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private String name(Map.Entry<State, Integer> one) {
        return texts.text("tandem.state." + one.getKey().id());
    }
}
