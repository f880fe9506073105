package com.atlassian.core.task;

/**
 * The host's queues; the one named {@code mail} sends mail. Declared, as far as it is used, from
 * how independent plugins for Confluence use it.
 */
public interface MultiQueueTaskManager {
    void addTask(String queueName, Task task);
}
