package org.tandem.workspace.tracker.host;

import com.atlassian.jira.user.ApplicationUser;
import org.tandem.workspace.tracker.Project;

/** A project as plugins see one. */
record HostProject(Project project) implements com.atlassian.jira.project.Project {
    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getDescription() {
        return project.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return HostUser.of(project.lead());
    }
}
