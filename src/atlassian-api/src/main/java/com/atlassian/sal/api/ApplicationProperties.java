package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * What the product says about itself. Declared from the public Javadoc of the Shared Access Layer
 * (docs.atlassian.com), package com.atlassian.sal.api.
 */
public interface ApplicationProperties {
    String PLATFORM_CONFLUENCE = "conf";

    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();

    String getPropertyValue(String key);
}
