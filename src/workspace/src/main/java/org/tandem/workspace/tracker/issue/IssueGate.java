package org.tandem.workspace.tracker.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.project.ProjectStore;
import org.tandem.workspace.web.WebError;

/** The way to an issue for the current user: what may not be seen does not exist. */
public final class IssueGate {
    private final IssueStore store;
    private final IssueLoader loader;
    private final ProjectStore projects;
    private final ProjectAccess access;
    private final Messages messages;

    public IssueGate(
            IssueStore store,
            IssueLoader loader,
            ProjectStore projects,
            ProjectAccess access,
            Messages messages) {
        this.store = store;
        this.projects = projects;
        this.loader = loader;
        this.access = access;
        this.messages = messages;
    }

    /**
     * The id of an issue that may be seen.
     *
     * @throws WebError 404
     */
    long id(String keyOrId) {
        long id = store.id(keyOrId).orElseThrow(() -> messages.notFound("issue"));
        long project = store.project(id).orElseThrow(() -> messages.notFound("issue"));
        if (!access.may(ProjectPermission.BROWSE, project)) {
            throw messages.notFound("issue");
        }
        return id;
    }

    /** The issue, locked until the surrounding transaction ends. */
    IssueView locked(String keyOrId) {
        long id = id(keyOrId);
        store.lock(id);
        return load(id);
    }

    public IssueView get(String keyOrId) {
        return load(id(keyOrId));
    }

    /** The issue, if it exists and may be seen. */
    Optional<IssueView> find(String keyOrId) {
        try {
            return Optional.of(get(keyOrId));
        } catch (WebError e) {
            return Optional.empty();
        }
    }

    /**
     * A project that may be seen.
     *
     * @throws WebError 404
     */
    public Project project(String keyOrId) {
        return projects.id(keyOrId)
                .filter(id -> access.may(ProjectPermission.BROWSE, id))
                .map(id -> projects.byIds(List.of(id)).get(id))
                .orElseThrow(() -> messages.notFound("project", String.valueOf(keyOrId)));
    }

    User user() {
        return access.user();
    }

    boolean may(ProjectPermission permission, long project) {
        return access.may(permission, project);
    }

    /** The issue as it is now, without a look at permissions. */
    IssueView load(long id) {
        List<IssueView> found = loader.load(List.of(id), access.visible());
        if (found.isEmpty()) {
            throw messages.notFound("issue");
        }
        return found.get(0);
    }

    /**
     * The current user, if allowed.
     *
     * @throws WebError 403
     */
    public User require(ProjectPermission permission, long project) {
        if (!access.may(permission, project)) {
            throw messages.forbidden("permission." + permission.name().toLowerCase(Locale.ROOT));
        }
        return access.user();
    }
}
