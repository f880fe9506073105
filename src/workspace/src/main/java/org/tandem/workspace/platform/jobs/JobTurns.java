package org.tandem.workspace.platform.jobs;

import java.time.Instant;
import org.tandem.workspace.store.Database;

/** When each job last ran on any node: the table {@code ws_job}. */
final class JobTurns {
    private final Database database;

    JobTurns(Database database) {
        this.database = database;
    }

    /**
     * Notes a run, unless there was one after the instant. The caller holds the job's lock.
     *
     * @return whether it is this node's turn
     */
    boolean claim(String jobId, Instant unlessAfter, Instant now) {
        return database.inTransaction(
                () -> {
                    Long last =
                            database.sql()
                                    .sql("SELECT last_run FROM ws_job WHERE job_id = ?")
                                    .param(jobId)
                                    .query(Long.class)
                                    .optional()
                                    .orElse(null);
                    if (last == null) {
                        return write(
                                "INSERT INTO ws_job (last_run, job_id) VALUES (?, ?)", jobId, now);
                    }
                    return last <= unlessAfter.toEpochMilli()
                            && write("UPDATE ws_job SET last_run = ? WHERE job_id = ?", jobId, now);
                });
    }

    private boolean write(String statement, String jobId, Instant now) {
        return database.sql().sql(statement).params(now.toEpochMilli(), jobId).update() > 0;
    }
}
