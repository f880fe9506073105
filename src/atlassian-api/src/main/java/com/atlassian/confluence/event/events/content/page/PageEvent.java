package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.pages.Page;

/**
 * Something happened to a page. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.event.events.content.page.
 */
public abstract class PageEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    protected PageEvent(Object source, Page page) {
        super(source);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    public ContentEntityObject getContent() {
        return page;
    }
}
