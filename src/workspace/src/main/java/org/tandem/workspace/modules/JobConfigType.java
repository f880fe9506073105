package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;

/** {@code <job-config>}: work that the application's scheduler runs once per cluster. */
final class JobConfigType implements ModuleType {
    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        String name = ModuleType.key(element, plugin).complete();
        ModuleElement job = element.requiredChild("job");
        JobRunner runner = plugin.create(job.required("class"), JobRunner.class);
        Schedule schedule = schedule(element.requiredChild("schedule"));
        SchedulerService scheduler = plugin.service(SchedulerService.class);
        JobRunnerKey runnerKey = JobRunnerKey.of(name);
        JobId id = JobId.of(name);
        scheduler.registerJobRunner(runnerKey, runner);
        try {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(runnerKey)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            scheduler.unregisterJobRunner(runnerKey);
            throw new PluginParseException("<job-config> " + name + ": " + e.getMessage(), e);
        }
        return Built.effect(
                () -> {
                    scheduler.unscheduleJob(id);
                    scheduler.unregisterJobRunner(runnerKey);
                });
    }

    private static Schedule schedule(ModuleElement element) {
        return element.attribute("cron-expression")
                .map(Schedule::forCronExpression)
                .orElseGet(
                        () -> {
                            element.required("repeat-interval");
                            int every = element.number("repeat-interval", 0);
                            return Schedule.forInterval(every, null);
                        });
    }
}
