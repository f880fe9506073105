package org.tandem.workspace.wiki;

import java.util.List;

/** Rows of space permissions. */
final class GrantStore {
    private final Core core;

    GrantStore(Core core) {
        this.core = core;
    }

    boolean allows(Viewer viewer, String spaceKey, Grant.Level level) {
        return core.sql()
                        .sql(
                                "SELECT COUNT(*) FROM wiki_space s WHERE s.lower_key = :key AND "
                                        + Visibility.spaceAllows(viewer, "s.id", level))
                        .params(viewer.params())
                        .param("key", Core.lower(spaceKey))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Grant> of(long spaceId) {
        return core.sql()
                .sql(
                        "SELECT who, name, grant_level FROM wiki_grant WHERE space_id = ? ORDER BY who, name")
                .param(spaceId)
                .query(
                        (row, n) ->
                                new Grant(
                                        Grant.Who.valueOf(row.getString("who")),
                                        row.getString("name"),
                                        Grant.Level.values()[row.getInt("grant_level") - 1]))
                .list();
    }

    /** Callers hold a transaction. */
    void replace(long spaceId, List<Grant> grants) {
        core.sql().sql("DELETE FROM wiki_grant WHERE space_id = ?").param(spaceId).update();
        for (Grant grant : grants) {
            core.sql()
                    .sql(
                            "INSERT INTO wiki_grant (space_id, who, name, grant_level) VALUES (?, ?, ?, ?)")
                    .params(spaceId, grant.who().name(), grant.name(), grant.level().ordinal() + 1)
                    .update();
        }
    }
}
