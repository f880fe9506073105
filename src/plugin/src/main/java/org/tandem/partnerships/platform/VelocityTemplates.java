package org.tandem.partnerships.platform;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;

@Named
class VelocityTemplates implements Templates {
    private final TemplateRenderer renderer;
    private final Texts texts;
    private final Site site;

    @Inject
    VelocityTemplates(TemplateRenderer renderer, Texts texts, Site site) {
        this.renderer = renderer;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String render(String name, Map<String, Object> model) {
        Map<String, Object> context = new HashMap<>(model);
        context.put("texts", new TemplateTexts(texts));
        context.put("contextPath", site.contextPath());
        StringWriter html = new StringWriter();
        try {
            renderer.render(name, context, html);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
        return html.toString();
    }
}
