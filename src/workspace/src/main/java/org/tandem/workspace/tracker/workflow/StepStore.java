package org.tandem.workspace.tracker.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Sql;

/**
 * The engine's memory of one issue, in the database: writes belong to the surrounding transaction.
 * The issue is the engine's entry, and is in exactly one step.
 */
final class StepStore implements WorkflowStore {
    private final Database database;
    private final Clock clock;
    private final long issue;

    StepStore(Database database, Clock clock, long issue) {
        this.database = database;
        this.clock = clock;
        this.issue = issue;
    }

    @Override
    public void init(Map properties) {
        // Everything came with the constructor.
    }

    @Override
    public void setEntryState(long entry, int state) {
        database.sql()
                .sql("UPDATE trk_issue SET workflow_state = ? WHERE id = ?")
                .params(state, entry)
                .update();
    }

    @Override
    public PropertySet getPropertySet(long entry) {
        MemoryPropertySet properties = new MemoryPropertySet();
        properties.init(new HashMap<>(), new HashMap<>());
        return properties;
    }

    @Override
    public WorkflowEntry createEntry(String workflow) {
        return new SimpleWorkflowEntry(issue, workflow, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entry) {
        return database.sql()
                .sql("SELECT workflow_id, workflow_state FROM trk_issue WHERE id = ?")
                .param(entry)
                .query((row, n) -> new SimpleWorkflowEntry(entry, row.getString(1), row.getInt(2)))
                .single();
    }

    @Override
    public Step createCurrentStep(
            long entry,
            int step,
            String owner,
            Date start,
            Date due,
            String status,
            long[] previous) {
        long id =
                Sql.insert(
                        database.sql()
                                .sql(
                                        "INSERT INTO trk_step (issue_id, step_id, action_id,"
                                                + " owner_name, step_status, started, in_progress)"
                                                + " VALUES (?, ?, 0, ?, ?, ?, TRUE)")
                                .params(entry, step, owner, status, clock.millis()));
        return new SimpleStep(id, entry, step, 0, owner, start, due, null, status, previous, null);
    }

    @Override
    public List<Step> findCurrentSteps(long entry) {
        return steps(entry, true);
    }

    @Override
    public List<Step> findHistorySteps(long entry) {
        return steps(entry, false);
    }

    private List<Step> steps(long entry, boolean current) {
        return database.sql()
                .sql(
                        "SELECT * FROM trk_step WHERE issue_id = ? AND in_progress = ? ORDER BY id DESC")
                .params(entry, current)
                .query((row, n) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        Long finished = Sql.number(row, "finished");
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner_name"),
                new Date(row.getLong("started")),
                null,
                finished == null ? null : new Date(finished),
                row.getString("step_status"),
                new long[0],
                row.getString("caller"));
    }

    @Override
    public Step markFinished(Step step, int action, Date finish, String status, String caller) {
        database.sql()
                .sql(
                        "UPDATE trk_step SET action_id = ?, finished = ?, step_status = ?, caller = ?"
                                + " WHERE id = ?")
                .params(action, clock.millis(), status, caller, step.getId())
                .update();
        return new SimpleStep(
                step.getId(),
                step.getEntryId(),
                step.getStepId(),
                action,
                step.getOwner(),
                step.getStartDate(),
                null,
                finish,
                status,
                new long[0],
                caller);
    }

    @Override
    public void moveToHistory(Step step) {
        database.sql()
                .sql("UPDATE trk_step SET in_progress = FALSE WHERE id = ?")
                .param(step.getId())
                .update();
    }

    @Override
    public List<Long> query(WorkflowQuery query) throws StoreException {
        throw new StoreException("Issues are searched with JQL, not through the workflow engine");
    }

    @Override
    public List<Long> query(WorkflowExpressionQuery query) throws StoreException {
        throw new StoreException("Issues are searched with JQL, not through the workflow engine");
    }
}
