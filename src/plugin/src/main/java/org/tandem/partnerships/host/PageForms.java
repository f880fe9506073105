package org.tandem.partnerships.host;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints forms that are put together from fields. */
@ConfluenceComponent
public class PageForms {
    private final Templates templates;
    private final Texts texts;

    @Inject
    public PageForms(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * Begins a form.
     *
     * @param id unique on the page
     * @param stem of its text keys, with a dot at its end
     */
    public PageForm.Builder form(String id, String stem) {
        return new PageForm.Builder(texts, id, stem);
    }

    /** The forms as HTML. */
    public String html(List<PageForm> forms) {
        return forms.stream()
                .map(form -> templates.render("templates/form.vm", Map.of("form", form)))
                .collect(Collectors.joining());
    }
}
