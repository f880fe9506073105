package org.tandem.workspace.tracker.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectStore;

/** Boards in the database. */
public final class BoardStore {
    /** Kinds of named queries. */
    public enum Query {
        SWIMLANE,
        QUICK_FILTER
    }

    private record Row(long id, String name, Long project, long filter, String jql) {}

    private final Database database;
    private final ProjectStore projects;
    private final ConstantStore constants;

    public BoardStore(Database database, ProjectStore projects, ConstantStore constants) {
        this.database = database;
        this.projects = projects;
        this.constants = constants;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    /** Ids of the boards of these projects and of none, whose name contains the text, by name. */
    List<Long> ids(Collection<Long> visible, String name) {
        String pattern = "%" + Sql.match(name).replaceAll("([!%_])", "!$1") + "%";
        return sql("SELECT id FROM trk_board WHERE (project_id IS NULL OR project_id IN (:projects))"
                        + " AND LOWER(name) LIKE :name ESCAPE '!' ORDER BY name, id")
                .param("projects", Sql.in(visible))
                .param("name", pattern)
                .query(Long.class)
                .list();
    }

    /** The boards with these ids, in this order. */
    List<Board> load(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> rows =
                sql("SELECT b.id, b.name, b.project_id, b.filter_id, f.jql FROM trk_board b"
                                + " JOIN trk_filter f ON f.id = b.filter_id WHERE b.id IN (:ids)")
                        .param("ids", ids)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getLong("id"),
                                                row.getString("name"),
                                                Sql.number(row, "project_id"),
                                                row.getLong("filter_id"),
                                                row.getString("jql")))
                        .list();
        Map<Long, Project> owners =
                projects.byIds(rows.stream().map(Row::project).filter(one -> one != null).toList());
        Map<Long, List<Board.Column>> columns = columns(ids);
        Map<Long, List<Board.Named>> swimlanes = queries(ids, Query.SWIMLANE);
        Map<Long, List<Board.Named>> filters = queries(ids, Query.QUICK_FILTER);
        Map<Long, Board> boards = new HashMap<>();
        for (Row row : rows) {
            boards.put(
                    row.id(),
                    new Board(
                            row.id(),
                            row.name(),
                            owners.get(row.project()),
                            row.filter(),
                            row.jql(),
                            columns.getOrDefault(row.id(), List.of()),
                            swimlanes.getOrDefault(row.id(), List.of()),
                            filters.getOrDefault(row.id(), List.of())));
        }
        return ids.stream().filter(boards::containsKey).map(boards::get).toList();
    }

    private Map<Long, List<Board.Column>> columns(List<Long> boards) {
        Map<Long, Status> known = constants.load().statuses();
        Map<String, List<Status>> statuses = new HashMap<>();
        sql("SELECT board_id, column_position, status_id FROM trk_board_status"
                        + " WHERE board_id IN (:ids) ORDER BY column_position, position")
                .param("ids", boards)
                .query(
                        row -> {
                            statuses.computeIfAbsent(
                                            row.getLong(1) + "/" + row.getInt(2),
                                            key -> new ArrayList<>())
                                    .add(known.get(row.getLong(3)));
                        });
        Map<Long, List<Board.Column>> columns = new HashMap<>();
        sql("SELECT * FROM trk_board_column WHERE board_id IN (:ids) ORDER BY board_id, position")
                .param("ids", boards)
                .query(
                        row -> {
                            long board = row.getLong("board_id");
                            String key = board + "/" + row.getInt("position");
                            columns.computeIfAbsent(board, id -> new ArrayList<>())
                                    .add(
                                            new Board.Column(
                                                    row.getString("name"),
                                                    statuses.getOrDefault(key, List.of()),
                                                    count(Sql.number(row, "min_cards")),
                                                    count(Sql.number(row, "max_cards"))));
                        });
        return columns;
    }

    private static Integer count(Long number) {
        return number == null ? null : number.intValue();
    }

    private Map<Long, List<Board.Named>> queries(List<Long> boards, Query kind) {
        Map<Long, List<Board.Named>> found = new HashMap<>();
        sql("SELECT board_id, name, jql FROM trk_board_query"
                        + " WHERE board_id IN (:ids) AND kind = :kind ORDER BY board_id, position")
                .param("ids", boards)
                .param("kind", kind.name())
                .query(
                        row -> {
                            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                    .add(new Board.Named(row.getString(2), row.getString(3)));
                        });
        return found;
    }

    public long create(String name, long filter, Long project) {
        return Sql.insert(
                sql("INSERT INTO trk_board (name, filter_id, project_id) VALUES (?, ?, ?)")
                        .params(name, filter, project));
    }

    /** Replaces the columns; a status named again in a later column stays in the first. */
    public void columns(long board, List<Board.Column> columns) {
        sql("DELETE FROM trk_board_column WHERE board_id = ?").param(board).update();
        sql("DELETE FROM trk_board_status WHERE board_id = ?").param(board).update();
        List<Long> mapped = new ArrayList<>();
        int position = 0;
        for (Board.Column column : columns) {
            sql("INSERT INTO trk_board_column (board_id, position, name, min_cards, max_cards)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(board, position, column.name(), column.min(), column.max())
                    .update();
            for (Status status : column.statuses()) {
                if (!mapped.contains(status.id())) {
                    sql("INSERT INTO trk_board_status (board_id, status_id, column_position,"
                                    + " position) VALUES (?, ?, ?, ?)")
                            .params(board, status.id(), position, mapped.size())
                            .update();
                    mapped.add(status.id());
                }
            }
            position++;
        }
    }

    /** Replaces the swimlanes or the quick filters. */
    public void queries(long board, Query kind, List<Board.Named> queries) {
        sql("DELETE FROM trk_board_query WHERE board_id = ? AND kind = ?")
                .params(board, kind.name())
                .update();
        int position = 0;
        for (Board.Named query : queries) {
            sql("INSERT INTO trk_board_query (board_id, kind, position, name, jql)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(board, kind.name(), position++, query.name(), query.jql())
                    .update();
        }
    }
}
