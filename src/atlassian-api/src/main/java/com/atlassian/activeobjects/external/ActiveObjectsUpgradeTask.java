package com.atlassian.activeobjects.external;

/**
 * Moves the tables of a plugin to a model version. Declared from the Active Objects plugin
 * documentation (developer.atlassian.com), package com.atlassian.activeobjects.external.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
