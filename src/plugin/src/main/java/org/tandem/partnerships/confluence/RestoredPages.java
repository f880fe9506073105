package org.tandem.partnerships.confluence;

import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.PageWatcher;

/** Tells the features of pages that come back from the trash. */
@ConfluenceComponent
public class RestoredPages {
    private final ConfluencePages pages;
    private final List<PageWatcher> watchers;
    private final EventPublisher events;

    @Inject
    RestoredPages(ConfluencePages pages, List<PageWatcher> watchers, EventPublisher events) {
        this.pages = pages;
        this.watchers = watchers;
        this.events = events;
    }

    @PostConstruct
    void listen() {
        events.register(this);
    }

    @PreDestroy
    void stopListening() {
        events.unregister(this);
    }

    /** Called by Confluence. */
    @EventListener
    public void onPageRestored(PageRestoreEvent event) {
        PageRef page = pages.ref(event.getPage());
        watchers.forEach(watcher -> watcher.restored(page));
    }
}
