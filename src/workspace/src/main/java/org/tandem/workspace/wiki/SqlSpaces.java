package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tandem.workspace.App;

/** {@link Spaces} over the database. */
final class SqlSpaces implements Spaces {
    private static final int MAX = 255;

    private final Core core;
    private final PageStore pages;
    private final GrantStore grants;

    SqlSpaces(Core core, PageStore pages, GrantStore grants) {
        this.core = core;
        this.pages = pages;
        this.grants = grants;
    }

    @Override
    public Slice<Space> list(int start, int limit) {
        Viewer viewer = core.viewer();
        List<Space> rows =
                core.sql()
                        .sql(
                                "SELECT "
                                        + SpaceRows.COLUMNS
                                        + " FROM wiki_space s WHERE "
                                        + Visibility.spaceAllows(viewer, "s.id", Grant.Level.VIEW)
                                        + " ORDER BY LOWER(s.name), s.id"
                                        + " OFFSET :start ROWS FETCH NEXT :rows ROWS ONLY")
                        .params(viewer.params())
                        .param("start", start)
                        .param("rows", limit + 1)
                        .query(SpaceRows::space)
                        .list();
        return Slice.of(rows, start, limit);
    }

    @Override
    public Space get(String key) {
        Viewer viewer = core.viewer();
        return SpaceRows.find(core, viewer, key)
                .orElseThrow(() -> core.unknown(viewer, "wiki.error.space.unknown", key));
    }

    @Override
    public Optional<Space> find(String key) {
        return SpaceRows.find(core, core.viewer(), key);
    }

    @Override
    public Optional<Space> find(long id) {
        Viewer viewer = core.viewer();
        return core.sql()
                .sql(
                        "SELECT "
                                + SpaceRows.COLUMNS
                                + " FROM wiki_space s WHERE s.id = :id AND "
                                + Visibility.spaceAllows(viewer, "s.id", Grant.Level.VIEW))
                .params(viewer.params())
                .param("id", id)
                .query(SpaceRows::space)
                .optional();
    }

    @Override
    public Map<String, Space> byKeys(Collection<String> keys) {
        return SpaceRows.byKeys(core, core.viewer(), keys);
    }

    @Override
    public boolean mayCreate() {
        return mayCreate(core.viewer());
    }

    private static boolean mayCreate(Viewer viewer) {
        return viewer.administrator() || viewer.groups().contains(App.CONFLUENCE.users());
    }

    @Override
    public Space create(String key, String name, String description) {
        Viewer viewer = core.viewer();
        if (!mayCreate(viewer)) {
            throw core.forbidden(viewer, "wiki.error.space.create");
        }
        String checkedKey = checkKey(key);
        String checkedName = checkName(name);
        return core.database()
                .inTransaction(
                        () -> {
                            long id = insert(viewer, checkedKey, checkedName, description);
                            grants.replace(id, firstGrants(viewer));
                            long home = pages.insert(id, null, home(viewer, checkedName));
                            core.sql()
                                    .sql("UPDATE wiki_space SET home_page_id = ? WHERE id = ?")
                                    .params(home, id)
                                    .update();
                            return get(checkedKey);
                        });
    }

    private String checkKey(String key) {
        if (key == null || !key.matches("[A-Za-z0-9]{1,255}")) {
            throw core.words().invalid("key", "wiki.error.space.key");
        }
        return key;
    }

    private String checkName(String name) {
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX) {
            throw core.words().invalid("name", "wiki.error.space.name", MAX);
        }
        return trimmed;
    }

    private long insert(Viewer viewer, String key, String name, String description) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            core.sql()
                    .sql(
                            """
                            INSERT INTO wiki_space (space_key, lower_key, name, description, creator,
                                created_at)
                            VALUES (:key, :lower, :name, :description, :creator, :at)
                            """)
                    .param("key", key)
                    .param("lower", Core.lower(key))
                    .param("name", name)
                    .param("description", description == null ? "" : description.strip())
                    .param("creator", viewer.author())
                    .param("at", core.now().toEpochMilli())
                    .update(id, "id");
        } catch (DuplicateKeyException taken) {
            throw core.words().invalid("key", "wiki.error.space.key.taken", key);
        }
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    private static List<Grant> firstGrants(Viewer viewer) {
        Grant users = new Grant(Grant.Who.GROUP, App.CONFLUENCE.users(), Grant.Level.EDIT);
        Grant.Who who = viewer.anonymous() ? Grant.Who.GROUP : Grant.Who.USER;
        String name = viewer.anonymous() ? App.CONFLUENCE.administrators() : viewer.name();
        return List.of(new Grant(who, name, Grant.Level.ADMIN), users);
    }

    private PageStore.Save home(Viewer viewer, String name) {
        return new PageStore.Save(name, "", "", "", false, viewer.author(), core.now());
    }

    @Override
    public Space update(String key, String name, String description) {
        Space space = get(key);
        Viewer viewer = core.viewer();
        if (!grants.allows(viewer, key, Grant.Level.ADMIN)) {
            throw core.forbidden(viewer, "wiki.error.space.admin");
        }
        core.sql()
                .sql("UPDATE wiki_space SET name = ?, description = ? WHERE id = ?")
                .params(checkName(name), description == null ? "" : description.strip(), space.id())
                .update();
        return get(key);
    }
}
