package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Reads and saves pages. It does not check permissions. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.pages.
 */
public interface PageManager extends ContentEntityManager {
    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    List<Page> getPages(Space space, boolean currentOnly);

    void movePageAsChild(Page page, Page newParent);

    void trashPage(AbstractPage page);
}
