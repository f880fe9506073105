package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.owner.OwnersView.LevelView;
import org.tandem.partnerships.owner.OwnersView.OwnerView;
import org.tandem.partnerships.owner.OwnersView.Topic;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.OwnerLevel;
import org.tandem.partnerships.policy.OwnerLevel.Expectations;
import org.tandem.partnerships.policy.SourcedText;

/** {@code partnership-owners}: who owns it, what is expected of them (R138–R149), changing them. */
@ConfluenceComponent
class OwnersMacro implements PageMacro {
    private final Partnerships partnerships;
    private final CurrentOwners owners;
    private final OwnersForm form;
    private final LastHandOver lastHandOver;
    private final Texts texts;
    private final Templates templates;

    @Inject
    OwnersMacro(
            Partnerships partnerships,
            CurrentOwners owners,
            OwnersForm form,
            LastHandOver lastHandOver,
            Texts texts,
            Templates templates) {
        this.partnerships = partnerships;
        this.owners = owners;
        this.form = form;
        this.lastHandOver = lastHandOver;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "partnership-owners";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        List<LevelOwners> levels = owners.of(partnership);
        boolean mayChange = call.interactive() && partnerships.mayManage(partnership);
        OwnersView view =
                new OwnersView(
                        levels.stream().map(this::level).toList(),
                        lastHandOver.of(partnership.id()).orElse(null),
                        mayChange ? form.of(partnership, levels) : null);
        return templates.render("templates/owner/owners.vm", Map.of("owners", view));
    }

    private LevelView level(LevelOwners one) {
        OwnerLevel level = one.level();
        return new LevelView(
                level.id(),
                level.title(),
                level.description(),
                one.owners().stream()
                        .map(owner -> new OwnerView(owner.person().fullName(), owner.active()))
                        .toList(),
                level.expectations().stream().map(this::topic).toList());
    }

    private Topic topic(Expectations part) {
        return new Topic(
                part.heading().isEmpty()
                        ? ""
                        : texts.text("tandem.owner.heading." + part.heading()),
                part.texts().stream().map(SourcedText::text).toList());
    }
}
