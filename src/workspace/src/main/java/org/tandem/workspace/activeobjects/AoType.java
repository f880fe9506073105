package org.tandem.workspace.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import net.java.ao.RawEntity;
import org.tandem.workspace.modules.ModuleElement;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.Settings;

/** {@code <ao>}: the plugin's own tables, brought up to date when it starts. */
public final class AoType implements ModuleType {
    private final Database database;

    public AoType(Database database) {
        this.database = database;
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public boolean early() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Built build(ModuleElement element, PluginScope plugin) {
        String namespace = element.attribute("namespace").orElse(plugin.key());
        TableNames names = TableNames.of(namespace);
        EntityStore store = EntityStore.open(database, names);
        Class<? extends RawEntity<?>>[] entities =
                element.children("entity").stream()
                        .map(entity -> (Class<? extends RawEntity<?>>) load(entity, plugin))
                        .toArray(Class[]::new);
        new Upgrades(new Settings(database), names).run(tasks(element, plugin), store);
        store.migrate(entities);
        plugin.provide(ActiveObjects.class, store);
        return Built.effect(store::flushAll);
    }

    private static List<ActiveObjectsUpgradeTask> tasks(ModuleElement ao, PluginScope plugin) {
        return ao.children("upgradeTask").stream()
                .map(element -> task(load(element, plugin)))
                .toList();
    }

    private static ActiveObjectsUpgradeTask task(Class<?> type) {
        try {
            return (ActiveObjectsUpgradeTask) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not an upgrade task: " + type.getName(), e);
        }
    }

    private static Class<?> load(ModuleElement element, PluginScope plugin) {
        try {
            return plugin.loader().loadClass(element.text());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("The jar has no class " + element.text(), e);
        }
    }
}
