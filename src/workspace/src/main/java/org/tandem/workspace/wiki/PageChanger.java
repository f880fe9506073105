package org.tandem.workspace.wiki;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Changes pages: permission, rules, store, then whoever wants to know, in one transaction. */
final class PageChanger {
    private final Core core;
    private final PageDoor door;
    private final PageStore store;
    private final PageRules rules;
    private final UnaryOperator<String> plainText;
    private final PageChanges changes;
    private final PageLists lists;

    PageChanger(
            Core core,
            PageDoor door,
            PageStore store,
            PageRules rules,
            UnaryOperator<String> plainText,
            PageChanges changes) {
        this.core = core;
        this.door = door;
        this.store = store;
        this.rules = rules;
        this.plainText = plainText;
        this.changes = changes;
        this.lists = new PageLists(core, door);
    }

    private void transaction(Runnable work) {
        core.database()
                .inTransaction(
                        () -> {
                            work.run();
                            return null;
                        });
    }

    PageContent create(NewPage page) {
        Viewer viewer = core.viewer();
        OpenPage parent = parentOf(viewer, page);
        if (!parent.access().create()) {
            throw core.forbidden(viewer, "wiki.error.page.create");
        }
        String title = rules.title(page.title());
        PageStore.Save save = save(viewer, title, rules.body(page.body()), "", false);
        return core.database()
                .inTransaction(
                        () -> {
                            store.lockTree(parent.spaceId());
                            // It may have gone to the trash a moment ago.
                            door.viewable(viewer, parent.page().id());
                            long id =
                                    titled(
                                            title,
                                            () ->
                                                    store.insert(
                                                            parent.spaceId(),
                                                            parent.page().id(),
                                                            save));
                            PageContent created = door.viewable(viewer, id).page();
                            changes.created(created);
                            return created;
                        });
    }

    private OpenPage parentOf(Viewer viewer, NewPage page) {
        if (page.parentId() == 0) {
            Space space = lists.space(viewer, page.spaceKey());
            return door.viewable(viewer, space.homePageId());
        }
        OpenPage parent = door.viewable(viewer, page.parentId());
        if (!parent.page().spaceKey().equalsIgnoreCase(page.spaceKey())) {
            throw core.words().invalid("parentId", "wiki.error.parent.space", page.spaceKey());
        }
        return parent;
    }

    private PageStore.Save save(
            Viewer viewer, String title, String body, String note, boolean minor) {
        String text = plainText.apply(body);
        return new PageStore.Save(title, body, text, note, minor, viewer.author(), core.now());
    }

    private <T> T titled(String title, Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            throw core.words().invalid("title", "wiki.error.title.taken", title);
        }
    }

    PageContent update(long id, PageEdit edit) {
        Viewer viewer = core.viewer();
        door.editable(viewer, id);
        String title = rules.title(edit.title());
        String body = rules.body(edit.body());
        PageStore.Save save = save(viewer, title, body, rules.note(edit.comment()), edit.minor());
        return core.database().inTransaction(() -> update(viewer, id, edit.version(), save));
    }

    private PageContent update(Viewer viewer, long id, int version, PageStore.Save save) {
        PageContent before = door.editable(viewer, id).page();
        if (before.version() + 1 != version || !stored(id, version, save)) {
            throw core.words().refusal(409, "wiki.error.version.stale", before.version(), version);
        }
        PageContent saved = door.viewable(viewer, id).page();
        changes.updated(saved, before);
        return saved;
    }

    /** False when somebody else saved this version first, at this very moment too. */
    private boolean stored(long id, int version, PageStore.Save save) {
        try {
            return titled(save.title(), () -> store.update(id, version, save));
        } catch (ConcurrencyFailureException raced) {
            return false;
        }
    }

    void move(long id, long newParentId, int position) {
        Viewer viewer = core.viewer();
        OpenPage moved = door.editable(viewer, id);
        transaction(
                () -> {
                    store.lockTree(moved.spaceId());
                    OpenPage parent = door.viewable(viewer, newParentId);
                    refuseWrongMove(viewer, moved, parent);
                    store.move(id, newParentId, position);
                });
    }

    private void refuseWrongMove(Viewer viewer, OpenPage moved, OpenPage parent) {
        if (!parent.access().create()) {
            throw core.forbidden(viewer, "wiki.error.page.create");
        }
        if (moved.isHome()) {
            throw core.words().invalid("parentId", "wiki.error.home.stays");
        }
        if (moved.spaceId() != parent.spaceId()) {
            throw core.words()
                    .invalid("parentId", "wiki.error.parent.space", moved.page().spaceKey());
        }
        boolean below =
                lists.lineage(parent.page().id()).stream().anyMatch(a -> a == moved.page().id());
        if (below) {
            throw core.words().invalid("parentId", "wiki.error.parent.below");
        }
    }

    void trash(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.editable(viewer, id);
        if (open.isHome()) {
            throw core.words().refusal(400, "wiki.error.home.stays");
        }
        transaction(
                () -> {
                    store.lockTree(open.spaceId());
                    OpenPage now = door.editable(viewer, id);
                    refuseUncoveringChildren(now);
                    store.trash(id, now.page().info().parentId());
                    changes.trashed(now.page());
                });
    }

    /** Children would lose the restriction they inherit and be open to everybody. */
    private void refuseUncoveringChildren(OpenPage open) {
        if (open.page().info().restricted() && lists.hasChildren(open.page().id())) {
            throw core.words().refusal(409, "wiki.error.trash.restricted");
        }
    }

    PageContent restore(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.trashed(viewer, id);
        return core.database()
                .inTransaction(
                        () -> {
                            store.lockTree(open.spaceId());
                            PageContent page = door.trashed(viewer, id).page();
                            // As low as possible, to come back under the restrictions it had.
                            long parent =
                                    lists.ancestors(id).stream()
                                            .filter(p -> p.status() == PageStatus.CURRENT)
                                            .map(PageInfo::id)
                                            .reduce((above, below) -> below)
                                            .orElse(open.homePageId());
                            titled(
                                    page.title(),
                                    () -> {
                                        store.restore(id, page.title(), parent);
                                        return id;
                                    });
                            PageContent restored = door.viewable(viewer, id).page();
                            changes.restored(restored);
                            return restored;
                        });
    }

    void purge(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.trashed(viewer, id);
        if (!open.administered()) {
            throw core.forbidden(viewer, "wiki.error.space.admin");
        }
        transaction(
                () -> {
                    store.purge(id);
                });
    }
}
