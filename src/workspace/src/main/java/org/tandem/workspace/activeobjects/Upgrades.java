package org.tandem.workspace.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Comparator;
import java.util.List;
import org.tandem.workspace.store.Settings;

/** Runs a plugin's upgrade tasks in the order of their versions, each once. */
final class Upgrades {
    private final Settings settings;
    private final String setting;

    Upgrades(Settings settings, TableNames names) {
        this.settings = settings;
        this.setting = "ao." + names.prefix() + "version";
    }

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects store) {
        List<ActiveObjectsUpgradeTask> ordered =
                tasks.stream()
                        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                        .toList();
        for (ActiveObjectsUpgradeTask task : ordered) {
            ModelVersion current =
                    settings.get(setting).map(ModelVersion::valueOf).orElseGet(ModelVersion::zero);
            if (current.isOlderThan(task.getModelVersion())) {
                task.upgrade(current, store);
                settings.put(setting, task.getModelVersion().toString());
            }
        }
    }
}
