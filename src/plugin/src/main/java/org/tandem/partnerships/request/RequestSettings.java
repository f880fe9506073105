package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who gets requests, and how to reach the office; the administrator's choice. */
@ConfluenceComponent
class RequestSettings {
    private static final String STEM = "org.tandem.partnerships.request.";

    private final PluginSettingsFactory settings;

    @Inject
    RequestSettings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /**
     * All settings.
     *
     * @param office person or group that gets requests for help; empty for the office's group
     * @param dataOffice person or group that gets data requests; empty for the office
     * @param contact how people reach the office; may be empty
     */
    record Values(String office, String dataOffice, String contact) {}

    Values read() {
        return new Values(read("office"), read("data-office"), read("contact"));
    }

    void write(Values values) {
        write("office", values.office());
        write("data-office", values.dataOffice());
        write("contact", values.contact());
    }

    private String read(String name) {
        return Optional.ofNullable((String) settings.createGlobalSettings().get(STEM + name))
                .orElse("");
    }

    /** An empty setting is none: products keep no empty texts. */
    private void write(String name, String value) {
        if (value.isEmpty()) {
            settings.createGlobalSettings().remove(STEM + name);
        } else {
            settings.createGlobalSettings().put(STEM + name, value);
        }
    }
}
