package org.tandem.workspace.tracker.project;

import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.Projects;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.workflow.Definitions;

/** Projects for the current user. */
public final class ProjectService implements Projects {
    private final ProjectStore store;
    private final ConstantStore constants;
    private final ProjectAccess access;
    private final Definitions definitions;
    private final Directory directory;
    private final Messages messages;

    public ProjectService(
            ProjectStore store,
            ConstantStore constants,
            ProjectAccess access,
            Definitions definitions,
            Directory directory,
            Messages messages) {
        this.store = store;
        this.constants = constants;
        this.access = access;
        this.definitions = definitions;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<Project> all() {
        return List.copyOf(store.byIds(access.visible()).values());
    }

    @Override
    public Project get(String keyOrId) {
        return store.id(keyOrId)
                .filter(id -> access.may(ProjectPermission.BROWSE, id))
                .map(id -> store.byIds(List.of(id)).get(id))
                .orElseThrow(() -> messages.notFound("project", String.valueOf(keyOrId)));
    }

    @Override
    public Map<IssueType, List<Status>> statuses(String keyOrId) {
        Project project = get(keyOrId);
        Map<Long, TypeSetup> setups = store.setups(project.id());
        Map<Long, Status> known = constants.load().statuses();
        Map<IssueType, List<Status>> found = new LinkedHashMap<>();
        for (IssueType type : project.issueTypes()) {
            List<Status> statuses = new ArrayList<>();
            for (Object step : definitions.get(setups.get(type.id()).workflow()).getSteps()) {
                Object id = ((StepDescriptor) step).getMetaAttributes().get("jira.status.id");
                Status status = known.get(Long.valueOf(id.toString().strip()));
                if (!statuses.contains(status)) {
                    statuses.add(status);
                }
            }
            found.put(type, statuses);
        }
        return found;
    }

    @Override
    public boolean may(ProjectPermission permission, Project project) {
        return access.may(permission, project.id());
    }

    @Override
    public Map<ProjectPermission, Set<String>> grants(String keyOrId) {
        return access.grants(administered(keyOrId));
    }

    @Override
    public void grant(String keyOrId, ProjectPermission permission, Set<String> groups) {
        long project = administered(keyOrId);
        List<String> unknown =
                groups.stream().filter(group -> !directory.groupExists(group)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw messages.fields(
                    Map.of("groups", messages.text("groups", String.join(", ", unknown))));
        }
        access.grant(project, permission, groups);
    }

    /** Administrators of the application may always put a project's permissions right. */
    private long administered(String keyOrId) {
        long id =
                store.id(keyOrId)
                        .filter(
                                one ->
                                        access.administrator()
                                                || access.may(ProjectPermission.BROWSE, one))
                        .orElseThrow(() -> messages.notFound("project", keyOrId));
        if (!access.administrator() && !access.may(ProjectPermission.ADMINISTER, id)) {
            throw messages.forbidden("permission.administer");
        }
        return id;
    }

    @Override
    public List<IssueType> issueTypes() {
        return List.copyOf(constants.load().types().values());
    }

    @Override
    public List<Status> statuses() {
        return List.copyOf(constants.load().statuses().values());
    }

    @Override
    public List<Priority> priorities() {
        return List.copyOf(constants.load().priorities().values());
    }

    @Override
    public List<Resolution> resolutions() {
        return List.copyOf(constants.load().resolutions().values());
    }

    @Override
    public List<LinkType> linkTypes() {
        return constants.linkTypes();
    }
}
