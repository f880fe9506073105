package org.tandem.workspace.modules;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;

/**
 * Renders one plugin's Velocity templates: HTML is escaped, and methods of the plugin's classes can
 * be called only if its {@code <velocity-allowlist>} names them.
 */
public final class VelocityRenderer implements TemplateRenderer {
    private final PluginScope plugin;
    private final TemplateTexts texts;
    private VelocityEngine engine;

    public VelocityRenderer(PluginScope plugin, TemplateTexts texts) {
        this.plugin = plugin;
        this.texts = texts;
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer)
            throws IOException {
        try {
            engine().mergeTemplate(templateName, "UTF-8", escaping(context), writer);
        } catch (VelocityException e) {
            throw new RenderingException(templateName + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            engine().evaluate(escaping(context), html, plugin.key(), fragment);
        } catch (VelocityException e) {
            throw new RenderingException(e.getMessage(), e);
        }
        return html.toString();
    }

    @Override
    public boolean resolve(String templateName) {
        try (InputStream in = plugin.open(templateName)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VelocityContext escaping(Map<String, Object> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.putIfAbsent("i18n", texts);
        VelocityContext context = new VelocityContext(values);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new HtmlEscape());
        events.attachToContext(context);
        return context;
    }

    /** Made at the first use: many requests never need it. */
    private synchronized VelocityEngine engine() {
        if (engine == null) {
            VelocityEngine made = new VelocityEngine();
            made.setProperty("resource.loaders", "plugin");
            made.setProperty("resource.loader.plugin.instance", new PluginTemplates(plugin));
            made.setProperty("resource.loader.plugin.cache", "true");
            made.setProperty("introspector.uberspect.class", AllowedMethods.class.getName());
            made.setProperty("parser.pool.size", "4");
            made.setProperty("velocimacro.library.path", "");
            made.setApplicationAttribute(PluginScope.class.getName(), plugin);
            made.init();
            engine = made;
        }
        return engine;
    }
}
