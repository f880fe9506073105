package org.tandem.workspace.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.App;
import org.tandem.workspace.osgi.HostFixture;
import org.tandem.workspace.platform.sal.SalSettings;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.Settings;

class SalSettingsTest {
    @Test
    void theFourKindsOfValuesComeBackAndOthersAreRefused() {
        try (Database database = HostFixture.memory()) {
            Settings table = new Settings(database);
            PluginSettings settings = new SalSettings(App.CONFLUENCE, table).createGlobalSettings();
            Properties properties = new Properties();
            properties.setProperty("a", "b");
            for (Object value :
                    new Object[] {"text ü", List.of("x", "y"), Map.of("k", "v"), properties}) {
                settings.put("key", value);
                assertThat(settings.get("key")).isEqualTo(value);
            }
            assertThat(settings.get("key")).isInstanceOf(Properties.class);
            assertThat(new SalSettings(App.JIRA, table).createGlobalSettings().get("key")).isNull();
            settings.remove("key");
            assertThat(settings.get("key")).isNull();
            assertThatThrownBy(() -> settings.put("key", 1)).hasMessageContaining("Integer");
        }
    }
}
