package com.atlassian.core.task;

/** Work that a queue does later. Declared from the public Javadoc of Confluence 10. */
public interface Task {
    void execute() throws Exception;
}
