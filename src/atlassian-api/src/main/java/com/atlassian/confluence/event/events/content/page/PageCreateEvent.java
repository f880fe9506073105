package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was created. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.event.events.content.page.
 */
public class PageCreateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageCreateEvent(Object source, Page page) {
        super(source, page);
    }
}
