package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.owner.OrphansView.OrphanView;

/** {@code partnership-orphans}: partnerships whose owner is missing or can no longer log in. */
@ConfluenceComponent
class OrphansMacro implements PageMacro {
    private static final int ROWS = 100;

    private final Orphans orphans;
    private final Texts texts;
    private final Templates templates;

    @Inject
    OrphansMacro(Orphans orphans, Texts texts, Templates templates) {
        this.orphans = orphans;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "partnership-orphans";
    }

    /** Nothing for others than the office, whose pages are everybody's. */
    @Override
    public String render(MacroCall call) {
        if (!orphans.maySee()) {
            return "";
        }
        Orphans.Part part = orphans.after(0, ROWS);
        OrphansView view =
                new OrphansView(
                        part.orphans().stream().map(this::row).toList(),
                        part.next() == 0 ? "" : texts.text("tandem.owner.orphans.more", ROWS));
        return templates.render("templates/owner/orphans.vm", Map.of("orphans", view));
    }

    private OrphanView row(Orphans.Orphan orphan) {
        List<String> troubles = orphan.troubles().stream().map(this::trouble).toList();
        String state = texts.text("tandem.state." + orphan.partnership().state().id());
        return new OrphanView(orphan.partnership().title(), orphan.url(), state, troubles);
    }

    private String trouble(OwnerTrouble trouble) {
        String level = texts.text("tandem.owner.level." + trouble.level().id());
        return trouble.owner() == null
                ? texts.text("tandem.owner.orphans.nobody", level)
                : texts.text(
                        "tandem.owner.orphans.inactive",
                        level,
                        trouble.owner().person().fullName());
    }
}
