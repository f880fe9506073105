package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

/**
 * A new version of a page was saved. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.event.events.content.page.
 */
public class PageUpdateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    private final transient AbstractPage originalPage;

    public PageUpdateEvent(Object source, Page page, AbstractPage originalPage) {
        super(source, page);
        this.originalPage = originalPage;
    }

    /** The page as it was before, or null when that is not known. */
    public AbstractPage getOriginalPage() {
        return originalPage;
    }
}
