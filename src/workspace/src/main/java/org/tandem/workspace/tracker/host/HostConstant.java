package org.tandem.workspace.tracker.host;

import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;

/** Issue types, statuses and resolutions as plugins see them. */
final class HostConstant {
    private HostConstant() {}

    /** An issue type. */
    record HostType(IssueType type) implements com.atlassian.jira.issue.issuetype.IssueType {
        @Override
        public String getId() {
            return Long.toString(type.id());
        }

        @Override
        public String getName() {
            return type.name();
        }

        @Override
        public String getDescription() {
            return type.description();
        }

        @Override
        public boolean isSubTask() {
            return type.subtask();
        }
    }

    /** A status. */
    record HostStatus(Status status) implements com.atlassian.jira.issue.status.Status {
        @Override
        public String getId() {
            return Long.toString(status.id());
        }

        @Override
        public String getName() {
            return status.name();
        }

        @Override
        public String getDescription() {
            return status.description();
        }
    }

    /** A resolution. */
    record HostResolution(Resolution resolution)
            implements com.atlassian.jira.issue.resolution.Resolution {
        @Override
        public String getId() {
            return Long.toString(resolution.id());
        }

        @Override
        public String getName() {
            return resolution.name();
        }

        @Override
        public String getDescription() {
            return resolution.description();
        }
    }
}
