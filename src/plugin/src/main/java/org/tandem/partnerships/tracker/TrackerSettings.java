package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Which Jira project Tandem works in, and how far it has been read. */
@ConfluenceComponent
class TrackerSettings {
    private static final String PROJECT = "org.tandem.partnerships.tracker.project";
    private static final String RECONCILED = "org.tandem.partnerships.tracker.reconciled";
    private static final String DEFAULT_PROJECT = "SCP";

    private final PluginSettingsFactory settings;

    @Inject
    TrackerSettings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    String projectKey() {
        return read(PROJECT).orElse(DEFAULT_PROJECT);
    }

    void setProjectKey(String key) {
        settings.createGlobalSettings().put(PROJECT, key);
    }

    /** Up to when all changes in Jira are known here. */
    Optional<Instant> reconciledAt() {
        return read(RECONCILED).map(Instant::parse);
    }

    void setReconciledAt(Instant at) {
        settings.createGlobalSettings().put(RECONCILED, at.toString());
    }

    private Optional<String> read(String key) {
        return Optional.ofNullable((String) settings.createGlobalSettings().get(key));
    }
}
