package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;

/** What a plugin may know about the application it runs in. */
public final class SalProperties implements ApplicationProperties {
    private static final Instant BUILD = Instant.parse("2026-11-21T00:00:00Z");

    private final AppContext context;
    private final Path home;

    public SalProperties(AppContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case RELATIVE, RELATIVE_CANONICAL -> context.app().path();
            default -> context.baseUrl();
        };
    }

    @Override
    public String getDisplayName() {
        return context.app() == App.JIRA ? "Jira" : "Confluence";
    }

    @Override
    public String getPlatformId() {
        return context.app().platformId();
    }

    /** The version whose API the workspace follows. */
    @Override
    public String getVersion() {
        return context.app() == App.JIRA ? "11.3.0" : "10.2.0";
    }

    @Override
    public Date getBuildDate() {
        return Date.from(BUILD);
    }

    @Override
    public String getBuildNumber() {
        return context.app() == App.JIRA ? "1103000" : "10200";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.empty();
    }

    @Override
    public String getPropertyValue(String key) {
        return null;
    }
}
