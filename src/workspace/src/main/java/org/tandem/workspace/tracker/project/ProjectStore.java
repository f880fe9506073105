package org.tandem.workspace.tracker.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.Sql;

/** Projects in the database. */
public final class ProjectStore {
    private final Database database;
    private final Directory directory;

    public ProjectStore(Database database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    /** The id of the project with this key, in any case, or with this id. */
    public Optional<Long> id(String keyOrId) {
        String text = keyOrId == null ? "" : keyOrId.strip();
        if (text.matches("\\d{1,18}")) {
            return sql("SELECT id FROM trk_project WHERE id = ?")
                    .param(Long.parseLong(text))
                    .query(Long.class)
                    .optional();
        }
        return sql("SELECT id FROM trk_project WHERE project_key = ?")
                .param(text.toUpperCase(Locale.ROOT))
                .query(Long.class)
                .optional();
    }

    /** The id of the project with this name, in any case. */
    public Optional<Long> idByName(String name) {
        return sql("SELECT id FROM trk_project WHERE name_key = ?")
                .param(Sql.match(name))
                .query(Long.class)
                .optional();
    }

    /** The projects with these ids, by name. */
    public Map<Long, Project> byIds(Collection<Long> ids) {
        Map<Long, Project> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Map<Long, List<IssueType>> types = types(ids);
        List<Project> rows =
                sql("SELECT * FROM trk_project WHERE id IN (:ids) ORDER BY name_key")
                        .param("ids", ids)
                        .query(
                                (row, n) -> {
                                    long id = row.getLong("id");
                                    return new Project(
                                            id,
                                            row.getString("project_key"),
                                            row.getString("name"),
                                            row.getString("description"),
                                            unknown(row.getString("lead_name")),
                                            row.getString("type_key"),
                                            types.getOrDefault(id, List.of()));
                                })
                        .list();
        Map<String, User> leads =
                directory.byNames(rows.stream().map(project -> project.lead().name()).toList());
        rows.forEach(project -> found.put(project.id(), withLead(project, leads)));
        return found;
    }

    private static Project withLead(Project row, Map<String, User> leads) {
        return new Project(
                row.id(),
                row.key(),
                row.name(),
                row.description(),
                leads.getOrDefault(row.lead().name(), row.lead()),
                row.typeKey(),
                row.issueTypes());
    }

    /** Stands for a user that the directory does not know any more. */
    public static User unknown(String name) {
        return new User(name, name, name, "", false);
    }

    private Map<Long, List<IssueType>> types(Collection<Long> projects) {
        Map<Long, List<IssueType>> found = new HashMap<>();
        sql("SELECT pt.project_id, t.* FROM trk_project_type pt"
                        + " JOIN trk_issue_type t ON t.id = pt.issue_type_id"
                        + " WHERE pt.project_id IN (:ids) ORDER BY pt.project_id, pt.position")
                .param("ids", projects)
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getLong("project_id"), id -> new ArrayList<>())
                                    .add(
                                            new IssueType(
                                                    row.getLong("id"),
                                                    row.getString("name"),
                                                    row.getString("description"),
                                                    row.getBoolean("subtask"),
                                                    row.getString("icon_url")));
                        });
        return found;
    }

    public boolean keyTaken(String key) {
        return id(key).isPresent();
    }

    public boolean nameTaken(String name) {
        return sql("SELECT COUNT(*) FROM trk_project WHERE name_key = ?")
                        .param(Sql.match(name))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public long insert(String key, String name, String description, String lead, String typeKey) {
        return Sql.insert(
                sql("INSERT INTO trk_project (project_key, name, name_key, description, lead_name,"
                                + " type_key) VALUES (?, ?, ?, ?, ?, ?)")
                        .params(key, name, Sql.match(name), description, lead, typeKey));
    }

    public void addType(long project, int position, TypeSetup setup) {
        sql("INSERT INTO trk_project_type (project_id, issue_type_id, position, workflow_id,"
                        + " create_screen_id, edit_screen_id) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        project,
                        setup.issueType(),
                        position,
                        setup.workflow(),
                        setup.createScreen(),
                        setup.editScreen())
                .update();
    }

    /** What the project's kinds of issue stand on, by issue type, in order. */
    public Map<Long, TypeSetup> setups(long project) {
        Map<Long, TypeSetup> found = new LinkedHashMap<>();
        sql("SELECT * FROM trk_project_type WHERE project_id = ? ORDER BY position")
                .param(project)
                .query(
                        (row, n) ->
                                new TypeSetup(
                                        row.getLong("issue_type_id"),
                                        row.getLong("workflow_id"),
                                        Sql.number(row, "create_screen_id"),
                                        Sql.number(row, "edit_screen_id")))
                .list()
                .forEach(setup -> found.put(setup.issueType(), setup));
        return found;
    }

    /**
     * The number of the project's next issue. The project's row stays locked until the surrounding
     * transaction ends, so that numbers have no gaps when one rolls back.
     */
    public int nextNumber(long project) {
        sql("UPDATE trk_project SET last_number = last_number + 1 WHERE id = ?")
                .param(project)
                .update();
        return sql("SELECT last_number FROM trk_project WHERE id = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }
}
