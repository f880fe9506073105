package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * A page or a blog post. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.pages.
 */
public abstract class AbstractPage extends SpaceContentEntityObject {}
