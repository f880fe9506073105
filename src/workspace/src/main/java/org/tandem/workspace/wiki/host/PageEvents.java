package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import org.tandem.workspace.wiki.PageChanges;
import org.tandem.workspace.wiki.PageContent;

/** Publishes the product's events about pages. */
public final class PageEvents implements PageChanges {
    private final EventPublisher events;
    private final Entities entities;

    public PageEvents(EventPublisher events, Entities entities) {
        this.events = events;
        this.entities = entities;
    }

    @Override
    public void created(PageContent page) {
        events.publish(new PageCreateEvent(this, entities.page(page)));
    }

    @Override
    public void updated(PageContent page, PageContent before) {
        events.publish(new PageUpdateEvent(this, entities.page(page), entities.page(before)));
    }

    @Override
    public void trashed(PageContent page) {
        events.publish(new PageTrashedEvent(this, entities.page(page)));
    }

    @Override
    public void restored(PageContent page) {
        events.publish(new PageRestoreEvent(this, entities.page(page)));
    }
}
