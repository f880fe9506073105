package org.tandem.partnerships.publication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.WizardInputs;

/**
 * {@code partner-profile}: public profiles of the partnerships that its parameter names, or of all
 * (R9). What is not published and what does not exist look alike.
 */
@ConfluenceComponent
class PartnerProfileMacro implements PageMacro {
    private static final int MOST = 100;

    private final PublicationStore store;
    private final PublicViews views;
    private final Templates templates;
    private final Texts texts;

    @Inject
    PartnerProfileMacro(
            PublicationStore store, PublicViews views, Templates templates, Texts texts) {
        this.store = store;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "partner-profile";
    }

    @Override
    public String render(MacroCall call) {
        Optional<String> named = call.parameter("partnership");
        List<Publication> found =
                named.isPresent()
                        ? store.published(numbers(named.get()))
                        : store.published(MOST + 1);
        List<Publication> shown = found.subList(0, Math.min(MOST, found.size()));
        String more = found.size() > MOST ? texts.text("tandem.publication.more", MOST) : "";
        return templates.render(
                "templates/publication/profiles.vm",
                Map.of("profiles", views.of(shown), "more", more));
    }

    private static List<Integer> numbers(String text) {
        return WizardInputs.several(text).stream()
                .filter(one -> one.matches("\\d{1,9}"))
                .limit(MOST)
                .map(Integer::valueOf)
                .toList();
    }
}
