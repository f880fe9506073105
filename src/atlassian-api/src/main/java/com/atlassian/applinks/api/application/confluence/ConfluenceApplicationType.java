package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Confluence as a linked application. Declared from the public Javadoc of Application Links
 * (docs.atlassian.com), package com.atlassian.applinks.api.application.confluence.
 */
public interface ConfluenceApplicationType extends ApplicationType {}
