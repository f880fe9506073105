package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.web.WebError;

/** The workflows in the database, parsed once per version. */
public final class Definitions {
    /** A stored workflow as XML. */
    public record Stored(long id, String name, String description, String xml) {}

    private record Parsed(int version, WorkflowDescriptor descriptor) {}

    private final Database database;
    private final WorkflowXml xml;
    private final Map<Long, Parsed> parsed = new ConcurrentHashMap<>();

    public Definitions(Database database, WorkflowXml xml) {
        this.database = database;
        this.xml = xml;
    }

    /** The workflow, to be read only: it is shared. */
    public WorkflowDescriptor get(long id) {
        int version =
                database.sql()
                        .sql("SELECT version FROM trk_workflow WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        Parsed known = parsed.get(id);
        if (known != null && known.version() == version) {
            return known.descriptor();
        }
        WorkflowDescriptor descriptor = parse(stored(id).orElseThrow());
        parsed.put(id, new Parsed(version, descriptor));
        return descriptor;
    }

    /** A copy of the workflow that may be changed and given to {@link #save}. */
    public WorkflowDescriptor parse(Stored stored) {
        return xml.readStored(stored.name(), stored.xml());
    }

    public Optional<Stored> stored(long id) {
        return find("id = ?", id);
    }

    public Optional<Stored> stored(String name) {
        return find("name = ?", name);
    }

    private Optional<Stored> find(String where, Object value) {
        return database.sql()
                .sql("SELECT id, name, description, xml FROM trk_workflow WHERE " + where)
                .param(value)
                .query(
                        (row, n) ->
                                new Stored(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .optional();
    }

    /**
     * Stores a new workflow.
     *
     * @throws WebError 400 with everything that is wrong with it
     */
    public Stored create(String name, String description, String text) {
        xml.read(name, text);
        long id =
                Sql.insert(
                        database.sql()
                                .sql(
                                        "INSERT INTO trk_workflow (name, description, xml, version)"
                                                + " VALUES (?, ?, ?, 1)")
                                .params(name, description, text));
        return new Stored(id, name, description, text);
    }

    /**
     * Replaces a workflow by a changed one, after the same checks.
     *
     * @throws WebError 400 with everything that is wrong with it
     */
    public void save(String name, WorkflowDescriptor descriptor) {
        String text = WorkflowXml.write(descriptor);
        xml.read(name, text);
        int changed =
                database.sql()
                        .sql(
                                "UPDATE trk_workflow SET xml = ?, version = version + 1 WHERE name = ?")
                        .params(text, name)
                        .update();
        if (changed == 0) {
            throw new IllegalArgumentException("No workflow named " + name);
        }
    }
}
