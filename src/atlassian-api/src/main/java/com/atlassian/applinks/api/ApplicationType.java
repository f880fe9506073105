package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The kind of a linked application. Declared from the public Javadoc of Application Links
 * (docs.atlassian.com), package com.atlassian.applinks.api.
 */
public interface ApplicationType {
    String getI18nKey();

    URI getIconUrl();
}
