package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageEdit;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Trusted;

/** {@link PageManager} over the core. Like the product's it does not check permission. */
final class HostPages implements PageManager {
    private final Entities entities;
    private final Pages pages;
    private final Trusted trusted;
    private final PageEvents events;

    HostPages(Entities entities, Pages pages, Trusted trusted, PageEvents events) {
        this.entities = entities;
        this.pages = pages;
        this.trusted = trusted;
        this.events = events;
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public Page getPage(long id) {
        return entities.page(id).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return entities.page(spaceKey, pageTitle).orElse(null);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return entities.pagesOf(space.getKey());
    }

    @Override
    public ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public ContentEntityObject getOtherVersion(ContentEntityObject content, int version) {
        return entities.version(content.getId(), version).orElse(null);
    }

    @Override
    public void movePageAsChild(Page page, Page newParent) {
        trusted.run(
                () -> {
                    pages.move(page.getId(), newParent.getId(), Integer.MAX_VALUE);
                    return null;
                });
    }

    @Override
    public void trashPage(AbstractPage page) {
        removeContentEntity(page);
    }

    @Override
    public void removeContentEntity(ContentEntityObject content) {
        trusted.run(
                () -> {
                    pages.trash(content.getId());
                    return null;
                });
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext saveContext) {
        if (content.getId() == 0) {
            create((Page) content, saveContext);
        } else {
            update(content, saveContext);
        }
    }

    @Override
    public void saveContentEntity(
            ContentEntityObject content, ContentEntityObject original, SaveContext saveContext) {
        saveContentEntity(content, saveContext);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification) {
        saveNewVersion(content, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext saveContext) {
        modification.modify(content);
        update(content, saveContext);
    }

    private PageContent save(Supplier<PageContent> work, SaveContext saveContext) {
        boolean silent = saveContext != null && saveContext.isEventSuppressed();
        return silent ? events.silently(() -> trusted.run(work)) : trusted.run(work);
    }

    private void create(Page page, SaveContext saveContext) {
        Page parent = page.getParent();
        NewPage wanted =
                new NewPage(
                        page.getSpaceKey(),
                        parent == null ? 0 : parent.getId(),
                        page.getTitle(),
                        page.getBodyAsString());
        PageContent created = save(() -> pages.create(wanted), saveContext);
        page.setId(created.id());
        page.setVersion(created.version());
    }

    private void update(ContentEntityObject content, SaveContext saveContext) {
        boolean minor = saveContext != null && saveContext.isSuppressNotifications();
        PageEdit edit =
                new PageEdit(
                        content.getTitle(),
                        content.getBodyAsString(),
                        content.getVersion() + 1,
                        "",
                        minor);
        PageContent saved = save(() -> pages.update(content.getId(), edit), saveContext);
        content.setVersion(saved.version());
    }
}
