package org.tandem.workspace.tracker.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.IssueLink;
import org.tandem.workspace.tracker.IssueRef;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.Constants;
import org.tandem.workspace.tracker.project.ProjectStore;

/** Reads whole issues, any number of them with the same number of queries. */
public final class IssueLoader {
    private final Database database;
    private final Directory directory;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final FieldStore fields;

    public IssueLoader(
            Database database,
            Directory directory,
            ProjectStore projects,
            ConstantStore constants,
            FieldStore fields) {
        this.database = database;
        this.directory = directory;
        this.projects = projects;
        this.constants = constants;
        this.fields = fields;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    private record Row(
            long id,
            long project,
            int number,
            long type,
            long status,
            String summary,
            String description,
            Long priority,
            Long resolution,
            String assignee,
            String reporter,
            String creator,
            Instant created,
            Instant updated,
            Instant resolved,
            String due,
            Long parent,
            String rank,
            int version) {}

    /** What the rows refer to. */
    private record Surroundings(
            Constants shared,
            Map<Long, Project> projects,
            Map<Long, IssueRef> refs,
            Map<Long, List<IssueRef>> subtasks,
            Map<Long, List<IssueLink>> links,
            Map<String, User> users,
            StoredValues values) {}

    private record LinkRow(long id, long type, long source, long target) {}

    /**
     * The issues with these ids, in this order; those that do not exist are left out.
     *
     * @param visible ids of the projects whose issues may be named as parents, sub-tasks and links
     */
    public List<IssueView> load(List<Long> ids, Collection<Long> visible) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> rows =
                sql("SELECT * FROM trk_issue WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> row(row))
                        .list();
        Surroundings around = surroundings(rows, ids, visible);
        Map<Long, IssueView> views = new HashMap<>();
        rows.forEach(row -> views.put(row.id(), view(row, around)));
        return ids.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    private Surroundings surroundings(List<Row> rows, List<Long> ids, Collection<Long> visible) {
        Constants shared = constants.load();
        List<LinkRow> links = links(ids);
        Map<Long, IssueRef> refs = refs(related(rows, links), visible, shared);
        return new Surroundings(
                shared,
                projects.byIds(rows.stream().map(Row::project).toList()),
                refs,
                subtasks(ids, visible, shared),
                linked(links, ids, refs),
                users(rows),
                StoredValues.of(database, directory, fields.all(), ids));
    }

    private static IssueView view(Row row, Surroundings around) {
        Project project = around.projects().get(row.project());
        Constants shared = around.shared();
        return new IssueView(
                row.id(),
                project.key() + "-" + row.number(),
                project,
                shared.types().get(row.type()),
                row.summary(),
                row.description(),
                shared.statuses().get(row.status()),
                shared.priorities().get(row.priority()),
                shared.resolutions().get(row.resolution()),
                user(around.users(), row.assignee()),
                user(around.users(), row.reporter()),
                user(around.users(), row.creator()),
                row.created(),
                row.updated(),
                row.resolved(),
                row.due() == null ? null : LocalDate.parse(row.due()),
                around.values().labels(row.id()),
                row.parent() == null ? null : around.refs().get(row.parent()),
                around.subtasks().getOrDefault(row.id(), List.of()),
                around.links().getOrDefault(row.id(), List.of()),
                around.values().custom(row.id()),
                row.version(),
                row.rank());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getInt("issue_number"),
                row.getLong("issue_type_id"),
                row.getLong("status_id"),
                row.getString("summary"),
                row.getString("description"),
                Sql.number(row, "priority_id"),
                Sql.number(row, "resolution_id"),
                row.getString("assignee"),
                row.getString("reporter"),
                row.getString("creator"),
                Sql.instant(row, "created"),
                Sql.instant(row, "updated"),
                Sql.instant(row, "resolved"),
                row.getString("due_date"),
                Sql.number(row, "parent_id"),
                row.getString("rank_key"),
                row.getInt("version"));
    }

    private Map<String, User> users(List<Row> rows) {
        Set<String> names = new HashSet<>();
        rows.forEach(
                row ->
                        Stream.of(row.assignee(), row.reporter(), row.creator())
                                .filter(Objects::nonNull)
                                .forEach(names::add));
        return directory.byNames(names);
    }

    private static User user(Map<String, User> users, String name) {
        if (name == null) {
            return null;
        }
        User user = users.get(name);
        return user == null ? ProjectStore.unknown(name) : user;
    }

    private List<LinkRow> links(List<Long> ids) {
        return sql("SELECT id, type_id, source_id, target_id FROM trk_link"
                        + " WHERE source_id IN (:ids) OR target_id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query(
                        (row, n) ->
                                new LinkRow(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4)))
                .list();
    }

    private static Set<Long> related(List<Row> rows, List<LinkRow> links) {
        Set<Long> ids = new HashSet<>();
        rows.stream().map(Row::parent).filter(Objects::nonNull).forEach(ids::add);
        links.forEach(link -> ids.addAll(List.of(link.source(), link.target())));
        return ids;
    }

    private Map<Long, IssueRef> refs(
            Collection<Long> ids, Collection<Long> visible, Constants shared) {
        Map<Long, IssueRef> found = new HashMap<>();
        if (!ids.isEmpty()) {
            refQuery("i.id IN (:ids)", ids, visible)
                    .query((row, n) -> ref(row, shared))
                    .list()
                    .forEach(ref -> found.put(ref.id(), ref));
        }
        return found;
    }

    private Map<Long, List<IssueRef>> subtasks(
            List<Long> ids, Collection<Long> visible, Constants shared) {
        Map<Long, List<IssueRef>> found = new HashMap<>();
        refQuery("i.parent_id IN (:ids)", ids, visible)
                .query(
                        row -> {
                            found.computeIfAbsent(row.getLong("parent_id"), id -> new ArrayList<>())
                                    .add(ref(row, shared));
                        });
        return found;
    }

    private JdbcClient.StatementSpec refQuery(
            String where, Collection<Long> ids, Collection<Long> visible) {
        return sql("SELECT i.id, i.parent_id, p.project_key, i.issue_number, i.summary,"
                        + " i.issue_type_id, i.status_id, i.priority_id FROM trk_issue i"
                        + " JOIN trk_project p ON p.id = i.project_id"
                        + " WHERE i.project_id IN (:visible) AND "
                        + where
                        + " ORDER BY i.id")
                .param("visible", Sql.in(visible))
                .param("ids", ids);
    }

    private static IssueRef ref(ResultSet row, Constants shared) throws SQLException {
        return new IssueRef(
                row.getLong("id"),
                row.getString("project_key") + "-" + row.getInt("issue_number"),
                row.getString("summary"),
                shared.types().get(row.getLong("issue_type_id")),
                shared.statuses().get(row.getLong("status_id")),
                shared.priorities().get(Sql.number(row, "priority_id")));
    }

    private Map<Long, List<IssueLink>> linked(
            List<LinkRow> links, List<Long> ids, Map<Long, IssueRef> refs) {
        Map<Long, List<IssueLink>> found = new HashMap<>();
        if (links.isEmpty()) {
            return found;
        }
        Map<Long, LinkType> types = new LinkedHashMap<>();
        constants.linkTypes().forEach(type -> types.put(type.id(), type));
        Set<Long> wanted = new HashSet<>(ids);
        for (LinkRow link : links) {
            LinkType type = types.get(link.type());
            add(found, wanted, link.source(), link.id(), type, true, refs.get(link.target()));
            add(found, wanted, link.target(), link.id(), type, false, refs.get(link.source()));
        }
        return found;
    }

    private static void add(
            Map<Long, List<IssueLink>> found,
            Set<Long> wanted,
            long issue,
            long link,
            LinkType type,
            boolean outward,
            IssueRef other) {
        if (other != null && wanted.contains(issue)) {
            found.computeIfAbsent(issue, id -> new ArrayList<>())
                    .add(new IssueLink(link, type, outward, other));
        }
    }
}
