package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.PluginModules;

/** Runs macros, those of plugins before the workspace's own, so that none can break a page. */
final class MacroRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final PluginModules plugins;
    private final Map<String, BuiltInMacro> builtIn;

    MacroRunner(PluginModules plugins, Map<String, BuiltInMacro> builtIn) {
        this.plugins = plugins;
        this.builtIn = builtIn;
    }

    /** A macro that was found, or a message in its place. */
    interface Runnable {
        Macro.BodyType body();

        String run(MacroCall call, Scope scope);
    }

    Runnable find(String name) {
        return plugins.macro(name)
                .<Runnable>map(module -> new OfPlugin(module))
                .or(
                        () ->
                                Optional.ofNullable(builtIn.get(name.toLowerCase(Locale.ROOT)))
                                        .map(Own::new))
                .orElseGet(Unknown::new);
    }

    private record Unknown() implements Runnable {
        @Override
        public Macro.BodyType body() {
            return Macro.BodyType.NONE;
        }

        @Override
        public String run(MacroCall call, Scope scope) {
            return MessageBox.error(scope, "wiki.macro.error.unknown", call.name());
        }
    }

    private record Own(BuiltInMacro macro) implements Runnable {
        @Override
        public Macro.BodyType body() {
            return macro.body();
        }

        @Override
        public String run(MacroCall call, Scope scope) {
            return guarded(call, scope, macro.inline(), () -> macro.html(call, scope));
        }
    }

    private record OfPlugin(MacroModule module) implements Runnable {
        @Override
        public Macro.BodyType body() {
            return module.macro().getBodyType();
        }

        @Override
        public String run(MacroCall call, Scope scope) {
            Macro macro = module.macro();
            boolean inline = macro.getOutputType() == Macro.OutputType.INLINE;
            return guarded(
                    call,
                    scope,
                    inline,
                    () -> macro.execute(call.parameters(), call.body(), scope.context()));
        }
    }

    private interface Work {
        String html() throws MacroExecutionException;
    }

    private static String guarded(MacroCall call, Scope scope, boolean inline, Work work) {
        if (scope.outOfTime()) {
            return message(scope, inline, "wiki.macro.error.time", call.name());
        }
        try {
            String html = work.html();
            return html == null ? "" : html;
        } catch (MacroExecutionException refused) {
            LOG.info("Macro {} answered: {}", call.name(), refused.toString());
            String why = refused.getMessage() == null ? "" : refused.getMessage();
            return message(scope, inline, "wiki.macro.error.refused", call.name(), why);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            LOG.warn("Macro {} failed", call.name(), broken);
            return message(scope, inline, "wiki.macro.error.failed", call.name());
        }
    }

    private static String message(Scope scope, boolean inline, String key, Object... args) {
        return inline
                ? MessageBox.inlineError(scope, key, args)
                : MessageBox.error(scope, key, args);
    }
}
