package org.tandem.workspace.modules;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.tofu.SoyTofu;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tandem.workspace.App;
import org.tandem.workspace.web.Texts;

/** Renders plugins' Soy templates on the server, compiled per plugin at the first use. */
public final class SoyTemplates {
    private final App app;
    private final Texts texts;
    private final Supplier<Locale> locale;
    private final Map<String, SoyTofu> compiled = new ConcurrentHashMap<>();

    public SoyTemplates(App app, Texts texts, Supplier<Locale> locale) {
        this.app = app;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * The template's HTML.
     *
     * @throws IllegalStateException when the plugin has no such template or it cannot be compiled
     */
    public String render(PluginScope plugin, String template, Map<String, ?> data) {
        try {
            return compiled.computeIfAbsent(plugin.key(), key -> compile(plugin))
                    .newRenderer(template)
                    .setData(data)
                    .render();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The Soy template " + template + " fails: " + e.getMessage(), e);
        }
    }

    /** Lets go of a plugin that stops. */
    public void forget(String pluginKey) {
        compiled.remove(pluginKey);
    }

    private SoyTofu compile(PluginScope plugin) {
        Injector injector =
                Guice.createInjector(
                        new SoyModule(),
                        new SoyFunctions(
                                key -> texts.text(locale.get(), key.text(), key.args()),
                                app.path()));
        SoyFileSet.Builder files = injector.getInstance(SoyFileSet.Builder.class);
        for (String file : plugin.assets().soyFiles().stream().distinct().toList()) {
            files.add(JarFiles.text(plugin, file), file);
        }
        return files.build().compileToTofu();
    }
}
