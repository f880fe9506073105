package org.tandem.workspace.web;

import java.io.StringWriter;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;

/** Templates of the class path, read once. */
public final class VelocityTemplates implements TemplateEngine {
    private final Texts texts;
    private final Supplier<ZoneId> zone;
    private final VelocityEngine engine = new VelocityEngine();

    /**
     * Templates for readers.
     *
     * @param zone the current reader's time zone
     */
    public VelocityTemplates(Texts texts, Supplier<ZoneId> zone) {
        this.texts = texts;
        this.zone = zone;
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        engine.setProperty(
                "resource.loader.class.class",
                "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("resource.loader.class.cache", true);
        engine.setProperty("resource.loader.class.modification_check_interval", 0);
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "templates/web/macros.vm");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, RecordUberspector.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_REFERENCE_LOG_INVALID, false);
        engine.init();
    }

    @Override
    public String render(Locale locale, String name, Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.put("i18n", new I18n(texts, locale));
        values.put("dates", new Dates(locale, zone.get()));
        VelocityContext context = new VelocityContext(values);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new EscapeReferences());
        events.attachToContext(context);
        StringWriter out = new StringWriter(8_192);
        engine.getTemplate("templates/" + name + ".vm").merge(context, out);
        return out.toString();
    }
}
