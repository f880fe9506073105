package org.tandem.workspace.osgi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;

/** The enabled modules of one application's plugins. */
final class ModuleRegistry {
    private static final Comparator<Module> ORDER =
            Comparator.comparingInt(Module::weight)
                    .thenComparing(module -> module.key().complete());

    private final Map<String, Module> modules = new ConcurrentHashMap<>();

    void add(Module module) {
        modules.put(module.key().complete(), module);
    }

    void remove(Module module) {
        modules.remove(module.key().complete(), module);
    }

    <M extends Module> List<M> all(Class<M> type) {
        return modules.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(ORDER)
                .toList();
    }

    <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
        return Optional.ofNullable(modules.get(completeKey))
                .filter(type::isInstance)
                .map(type::cast);
    }

    Optional<MacroModule> macro(String name) {
        return all(MacroModule.class).stream()
                .filter(macro -> macro.name().equals(name) || macro.aliases().contains(name))
                .findFirst();
    }
}
