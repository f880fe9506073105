package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.function.Supplier;
import org.tandem.workspace.wiki.PageChanges;
import org.tandem.workspace.wiki.PageContent;

/** Publishes the product's events about pages. */
public final class PageEvents implements PageChanges {
    private final EventPublisher events;
    private final Entities entities;
    private final ThreadLocal<Boolean> silent = ThreadLocal.withInitial(() -> false);

    public PageEvents(EventPublisher events, Entities entities) {
        this.events = events;
        this.entities = entities;
    }

    /** Runs the work without telling anybody, for plugins that ask for it when they save. */
    <T> T silently(Supplier<T> work) {
        silent.set(true);
        try {
            return work.get();
        } finally {
            silent.remove();
        }
    }

    private void publish(Object event) {
        if (!Boolean.TRUE.equals(silent.get())) {
            events.publish(event);
        }
    }

    @Override
    public void created(PageContent page) {
        publish(new PageCreateEvent(this, entities.page(page)));
    }

    @Override
    public void updated(PageContent page, PageContent before) {
        publish(new PageUpdateEvent(this, entities.page(page), entities.page(before)));
    }

    @Override
    public void trashed(PageContent page) {
        publish(new PageTrashedEvent(this, entities.page(page)));
    }

    @Override
    public void restored(PageContent page) {
        publish(new PageRestoreEvent(this, entities.page(page)));
    }
}
