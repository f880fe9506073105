package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@link Pages} over the database: reads itself, and leaves changes to {@link PageChanger}. */
final class SqlPages implements Pages {
    private final Core core;
    private final PageDoor door;
    private final PageChanger changer;
    private final PageLists lists;

    SqlPages(Core core, PageDoor door, PageChanger changer) {
        this.core = core;
        this.door = door;
        this.changer = changer;
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
    public boolean isTrashed(long id) {
        return door.fetch(core.viewer(), id)
                .filter(OpenPage::editable)
                .map(open -> open.page().info().status() == PageStatus.TRASHED)
                .orElse(false);
    }

    @Override
    public Optional<PageContent> find(String spaceKey, String title) {
        return door.fetch(core.viewer(), spaceKey, title)
                .filter(OpenPage::viewable)
                .map(OpenPage::page);
    }

    @Override
    public PageContent create(NewPage page) {
        return changer.create(page);
    }

    @Override
    public PageContent update(long id, PageEdit edit) {
        return changer.update(id, edit);
    }

    @Override
    public void move(long id, long newParentId, int position) {
        changer.move(id, newParentId, position);
    }

    @Override
    public void trash(long id) {
        changer.trash(id);
    }

    @Override
    public PageContent restore(long id) {
        return changer.restore(id);
    }

    @Override
    public void purge(long id) {
        changer.purge(id);
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
    public Map<Long, List<PageInfo>> ancestors(Collection<Long> ids) {
        return lists.ancestors(ids);
    }

    @Override
    public Map<Long, PageContent> contents(Collection<Long> ids) {
        return lists.contents(core.viewer(), ids);
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
    public Slice<PageInfo> titled(String title, int start, int limit) {
        return lists.titled(core.viewer(), title, start, limit);
    }

    @Override
    public Slice<PageInfo> recent(Optional<String> spaceKey, int start, int limit) {
        Objects.requireNonNull(spaceKey);
        return lists.pages(core.viewer(), spaceKey, "p.modified_at DESC, p.id DESC", start, limit);
    }
}
