package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was moved to the trash. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.event.events.content.page.
 */
public class PageTrashedEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageTrashedEvent(Object source, Page page) {
        super(source, page);
    }
}
