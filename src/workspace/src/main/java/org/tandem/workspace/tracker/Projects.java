package org.tandem.workspace.tracker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.web.WebError;

/** The projects that the current user may see, and who may do what in them. */
public interface Projects {
    /** All projects the current user may browse, by name. */
    List<Project> all();

    /**
     * A project by key (in any case) or id.
     *
     * @throws WebError 404 when there is none or it may not be seen
     */
    Project get(String keyOrId);

    /** The statuses of each issue type of the project, in the workflow's order. */
    Map<IssueType, List<Status>> statuses(String keyOrId);

    boolean may(ProjectPermission permission, Project project);

    /**
     * The groups that hold each permission.
     *
     * @throws WebError 403 unless the current user administers the project
     */
    Map<ProjectPermission, Set<String>> grants(String keyOrId);

    /**
     * Replaces the groups that hold a permission.
     *
     * @throws WebError 403 unless the current user administers the project; 400 for unknown groups
     */
    void grant(String keyOrId, ProjectPermission permission, Set<String> groups);

    /** The kinds of issue in all projects. */
    List<IssueType> issueTypes();

    List<Status> statuses();

    List<Priority> priorities();

    List<Resolution> resolutions();

    List<LinkType> linkTypes();
}
