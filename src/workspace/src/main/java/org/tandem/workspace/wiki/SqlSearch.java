package org.tandem.workspace.wiki;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.wiki.cql.Cql;
import org.tandem.workspace.wiki.cql.CqlError;
import org.tandem.workspace.wiki.cql.CqlParser;

/** {@link Search} over the database: two queries, one for the slice and one for the total. */
final class SqlSearch implements Search {
    private final Core core;

    SqlSearch(Core core) {
        this.core = core;
    }

    @Override
    public SearchResults words(String words, Optional<String> spaceKey, int start, int limit) {
        Map<String, Object> params = new HashMap<>();
        String where =
                SearchWords.condition(
                        words,
                        true,
                        value -> {
                            String name = "w" + params.size();
                            params.put(name, value);
                            return name;
                        });
        String order = "p.modified_at DESC, p.id DESC";
        if (!params.isEmpty()) {
            order = "CASE WHEN p.title_key LIKE :w0 ESCAPE '!' THEN 0 ELSE 1 END, " + order;
        }
        if (spaceKey.isPresent()) {
            where += " AND s.lower_key = :spaceKey";
            params.put("spaceKey", Core.lower(spaceKey.get()));
        }
        return run(new Query(where, order, params, SearchWords.of(words)), start, limit);
    }

    @Override
    public SearchResults cql(String query, int start, int limit) {
        Viewer viewer = core.viewer();
        CqlSql sql = new CqlSql(viewer.name(), core.context().clock());
        try {
            Cql cql = CqlParser.parse(query);
            String where = sql.where(cql);
            return run(new Query(where, sql.order(cql), sql.params(), List.of()), start, limit);
        } catch (CqlError wrong) {
            throw core.words().invalid("cql", wrong.key(), wrong.args());
        }
    }

    private record Query(
            String where, String order, Map<String, Object> params, List<String> words) {}

    private SearchResults run(Query query, int start, int limit) {
        Viewer viewer = core.viewer();
        String from =
                PageRows.FROM
                        + "WHERE p.status = 'CURRENT' AND "
                        + Visibility.viewable(viewer, "p")
                        + " AND "
                        + query.where();
        int total =
                statement(viewer, query, "SELECT COUNT(*)" + from).query(Integer.class).single();
        String select =
                "SELECT %s, s.name AS space_name, p.words %s ORDER BY %s OFFSET :start ROWS FETCH NEXT :rows ROWS ONLY"
                        .formatted(PageRows.INFO, from, query.order());
        List<SearchHit> hits =
                statement(viewer, query, select)
                        .param("start", start)
                        .param("rows", limit + 1)
                        .query(
                                (row, n) ->
                                        new SearchHit(
                                                PageRows.info(row, n),
                                                row.getString("space_name"),
                                                SearchWords.excerpt(
                                                        row.getString("words"), query.words())))
                        .list();
        return new SearchResults(Slice.of(hits, start, limit), total);
    }

    private JdbcClient.StatementSpec statement(Viewer viewer, Query query, String sql) {
        return core.sql().sql(sql).params(viewer.params()).params(query.params());
    }
}
