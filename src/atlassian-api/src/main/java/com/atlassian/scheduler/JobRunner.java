package com.atlassian.scheduler;

/**
 * The work of a scheduled job. Declared from the public Javadoc of Atlassian Scheduler
 * (docs.atlassian.com), package com.atlassian.scheduler.
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
