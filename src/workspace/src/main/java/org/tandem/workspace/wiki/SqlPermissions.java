package org.tandem.workspace.wiki;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;

/** {@link Permissions} over the database. */
final class SqlPermissions implements Permissions {
    private final Core core;
    private final PageDoor door;
    private final GrantStore grants;

    SqlPermissions(Core core, PageDoor door, GrantStore grants) {
        this.core = core;
        this.door = door;
        this.grants = grants;
    }

    @Override
    public Access page(long pageId) {
        return door.fetch(core.viewer(), pageId)
                .filter(open -> open.page().info().status() == PageStatus.CURRENT)
                .map(OpenPage::access)
                .orElse(new Access(false, false, false, false));
    }

    @Override
    public boolean space(String spaceKey, Grant.Level level) {
        return grants.allows(core.viewer(), spaceKey, level);
    }

    @Override
    public List<Grant> grants(String spaceKey) {
        return grants.of(administered(spaceKey).id());
    }

    private Space administered(String spaceKey) {
        Viewer viewer = core.viewer();
        Space space =
                SpaceRows.find(core, viewer, spaceKey)
                        .orElseThrow(
                                () -> core.unknown(viewer, "wiki.error.space.unknown", spaceKey));
        if (!grants.allows(viewer, spaceKey, Grant.Level.ADMIN)) {
            throw core.forbidden(viewer, "wiki.error.space.admin");
        }
        return space;
    }

    @Override
    public void grant(String spaceKey, List<Grant> wanted) {
        Space space = administered(spaceKey);
        Map<String, Grant> byGrantee = new HashMap<>();
        for (Grant grant : wanted) {
            Grant known = known(grant);
            byGrantee.merge(
                    known.who() + ":" + known.name(),
                    known,
                    (a, b) -> a.level().compareTo(b.level()) >= 0 ? a : b);
        }
        if (byGrantee.values().stream().noneMatch(g -> g.level() == Grant.Level.ADMIN)) {
            throw core.words().invalid("grants", "wiki.error.grant.noadmin");
        }
        core.database()
                .inTransaction(
                        () -> {
                            grants.replace(space.id(), List.copyOf(byGrantee.values()));
                            return null;
                        });
    }

    private Grant known(Grant grant) {
        return switch (grant.who()) {
            case GROUP -> new Grant(grant.who(), group("grants", grant.name()), grant.level());
            case USER -> new Grant(grant.who(), user("grants", grant.name()), grant.level());
            case ANONYMOUS -> anonymous(grant);
            default -> throw new IllegalArgumentException(grant.toString());
        };
    }

    private Grant anonymous(Grant grant) {
        if (grant.level() != Grant.Level.VIEW) {
            throw core.words().invalid("grants", "wiki.error.grant.anonymous");
        }
        return new Grant(Grant.Who.ANONYMOUS, "", Grant.Level.VIEW);
    }

    private String group(String field, String name) {
        if (!core.context().directory().groupExists(name)) {
            throw core.words().invalid(field, "wiki.error.group.unknown", name);
        }
        return name;
    }

    private String user(String field, String name) {
        return core.context()
                .directory()
                .byName(name)
                .orElseThrow(() -> core.words().invalid(field, "wiki.error.user.unknown", name))
                .name();
    }

    @Override
    public Restrictions restrictions(long pageId) {
        door.editable(core.viewer(), pageId);
        return stored(pageId);
    }

    private Restrictions stored(long pageId) {
        Map<String, Set<String>> names = new HashMap<>();
        core.sql()
                .sql("SELECT kind, who, name FROM wiki_restriction WHERE page_id = ?")
                .param(pageId)
                .query(
                        row -> {
                            names.computeIfAbsent(
                                            row.getString("kind") + row.getString("who"),
                                            k -> new HashSet<>())
                                    .add(row.getString("name"));
                        });
        return new Restrictions(
                names.getOrDefault("VIEWUSER", Set.of()),
                names.getOrDefault("VIEWGROUP", Set.of()),
                names.getOrDefault("EDITUSER", Set.of()),
                names.getOrDefault("EDITGROUP", Set.of()));
    }

    @Override
    public List<PageInfo> restrictedAncestors(long pageId) {
        door.viewable(core.viewer(), pageId);
        return new PageLists(core, door)
                .ancestors(pageId).stream().filter(PageInfo::restricted).toList();
    }

    @Override
    public void restrict(long pageId, Restrictions wanted) {
        Viewer viewer = core.viewer();
        door.editable(viewer, pageId);
        Restrictions known = known(wanted);
        if (!viewer.matches(known, false) || !viewer.matches(known, true)) {
            throw core.words().invalid("restrictions", "wiki.error.restriction.self");
        }
        core.database()
                .inTransaction(
                        () -> {
                            store(pageId, known);
                            return null;
                        });
    }

    private Restrictions known(Restrictions wanted) {
        Directory directory = core.context().directory();
        Set<String> users = new HashSet<>(wanted.viewUsers());
        users.addAll(wanted.editUsers());
        Map<String, User> found = directory.byNames(users);
        return new Restrictions(
                users(wanted.viewUsers(), found),
                groups(wanted.viewGroups()),
                users(wanted.editUsers(), found),
                groups(wanted.editGroups()));
    }

    private Set<String> users(Set<String> names, Map<String, User> found) {
        Set<String> known = new HashSet<>();
        for (String name : names) {
            String lower = Core.lower(name);
            if (!found.containsKey(lower) && !found.containsKey(name)) {
                throw core.words().invalid("restrictions", "wiki.error.user.unknown", name);
            }
            known.add(lower);
        }
        return known;
    }

    private Set<String> groups(Set<String> names) {
        names.forEach(name -> group("restrictions", name));
        return names;
    }

    private void store(long pageId, Restrictions wanted) {
        core.sql().sql("DELETE FROM wiki_restriction WHERE page_id = ?").param(pageId).update();
        insert(pageId, "VIEW", "USER", wanted.viewUsers());
        insert(pageId, "VIEW", "GROUP", wanted.viewGroups());
        insert(pageId, "EDIT", "USER", wanted.editUsers());
        insert(pageId, "EDIT", "GROUP", wanted.editGroups());
        core.sql()
                .sql("UPDATE wiki_page SET view_restricted = ?, edit_restricted = ? WHERE id = ?")
                .params(wanted.limitsView(), wanted.limitsEdit(), pageId)
                .update();
    }

    private void insert(long pageId, String kind, String who, Set<String> names) {
        for (String name : names) {
            core.sql()
                    .sql(
                            "INSERT INTO wiki_restriction (page_id, kind, who, name) VALUES (?, ?, ?, ?)")
                    .params(pageId, kind, who, name)
                    .update();
        }
    }
}
