package org.tandem.workspace.wiki;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;

/** {@link Pages} over the database: permission, rules, store, then whoever wants to know. */
final class SqlPages implements Pages {
    private final Core core;
    private final PageDoor door;
    private final PageStore store;
    private final PageRules rules;
    private final UnaryOperator<String> plainText;
    private final PageChanges changes;
    private final PageLists lists;

    SqlPages(
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

    @Override
    public PageContent get(long id) {
        return door.viewable(core.viewer(), id).page();
    }

    @Override
    public PageContent getForEdit(long id) {
        return door.editable(core.viewer(), id).page();
    }

    @Override
    public PageContent getTrashed(long id) {
        return door.trashed(core.viewer(), id).page();
    }

    @Override
    public Optional<PageContent> find(String spaceKey, String title) {
        return door.fetch(core.viewer(), spaceKey, title)
                .filter(OpenPage::viewable)
                .map(OpenPage::page);
    }

    @Override
    public PageContent create(NewPage page) {
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

    @Override
    public PageContent update(long id, PageEdit edit) {
        Viewer viewer = core.viewer();
        door.editable(viewer, id);
        String title = rules.title(edit.title());
        String body = rules.body(edit.body());
        PageStore.Save save = save(viewer, title, body, rules.note(edit.comment()), edit.minor());
        return core.database()
                .inTransaction(
                        () -> {
                            PageContent before = door.editable(viewer, id).page();
                            if (before.version() + 1 != edit.version()
                                    || !titled(
                                            title, () -> store.update(id, edit.version(), save))) {
                                throw core.words()
                                        .refusal(
                                                409,
                                                "wiki.error.version.stale",
                                                before.version(),
                                                edit.version());
                            }
                            PageContent saved = door.viewable(viewer, id).page();
                            changes.updated(saved, before);
                            return saved;
                        });
    }

    @Override
    public void move(long id, long newParentId, int position) {
        Viewer viewer = core.viewer();
        OpenPage moved = door.editable(viewer, id);
        core.database()
                .inTransaction(
                        () -> {
                            store.lockTree(moved.spaceId());
                            OpenPage parent = door.viewable(viewer, newParentId);
                            refuseWrongMove(viewer, moved, parent);
                            store.move(id, newParentId, position);
                            return null;
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

    @Override
    public void trash(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.editable(viewer, id);
        if (open.isHome()) {
            throw core.words().refusal(400, "wiki.error.home.stays");
        }
        core.database()
                .inTransaction(
                        () -> {
                            store.lockTree(open.spaceId());
                            OpenPage now = door.editable(viewer, id);
                            refuseUncoveringChildren(now);
                            store.trash(id, now.page().info().parentId());
                            changes.trashed(now.page());
                            return null;
                        });
    }

    /** Children would lose the restriction they inherit and be open to everybody. */
    private void refuseUncoveringChildren(OpenPage open) {
        if (open.page().info().restricted() && lists.hasChildren(open.page().id())) {
            throw core.words().refusal(409, "wiki.error.trash.restricted");
        }
    }

    @Override
    public PageContent restore(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.trashed(viewer, id);
        return core.database()
                .inTransaction(
                        () -> {
                            store.lockTree(open.spaceId());
                            PageContent page = door.trashed(viewer, id).page();
                            long parent =
                                    door.fetch(viewer, page.info().parentId())
                                            .filter(OpenPage::viewable)
                                            .map(p -> p.page().info())
                                            .filter(p -> p.status() == PageStatus.CURRENT)
                                            .map(PageInfo::id)
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

    @Override
    public void purge(long id) {
        Viewer viewer = core.viewer();
        OpenPage open = door.trashed(viewer, id);
        if (!open.administered()) {
            throw core.forbidden(viewer, "wiki.error.space.admin");
        }
        core.database()
                .inTransaction(
                        () -> {
                            store.purge(id);
                            return null;
                        });
    }

    @Override
    public PageContent revert(long id, int toVersion, int currentVersion) {
        PageContent old = version(id, toVersion);
        String note = core.words().text("wiki.version.reverted", toVersion);
        return update(id, new PageEdit(old.title(), old.body(), currentVersion + 1, note, false));
    }

    @Override
    public PageContent version(long id, int number) {
        PageContent current = get(id);
        return number == current.version() ? current : lists.version(current, number);
    }

    @Override
    public Slice<PageVersion> versions(long id, int start, int limit) {
        get(id);
        return lists.versions(id, start, limit);
    }

    @Override
    public Slice<PageInfo> trashed(String spaceKey, int start, int limit) {
        return lists.trashed(core.viewer(), spaceKey, start, limit);
    }

    @Override
    public Slice<PageInfo> children(long id, int start, int limit) {
        Viewer viewer = core.viewer();
        door.viewable(viewer, id);
        return lists.children(viewer, id, start, limit);
    }

    @Override
    public List<PageInfo> ancestors(long id) {
        door.viewable(core.viewer(), id);
        return lists.ancestors(id);
    }

    @Override
    public TreeNode tree(String spaceKey, long openTo) {
        return lists.tree(core.viewer(), spaceKey, openTo);
    }

    @Override
    public Slice<PageInfo> list(Optional<String> spaceKey, int start, int limit) {
        Objects.requireNonNull(spaceKey);
        return lists.pages(core.viewer(), spaceKey, "p.title_key, p.id", start, limit);
    }

    @Override
    public Slice<PageInfo> recent(Optional<String> spaceKey, int start, int limit) {
        Objects.requireNonNull(spaceKey);
        return lists.pages(core.viewer(), spaceKey, "p.modified_at DESC, p.id DESC", start, limit);
    }
}
