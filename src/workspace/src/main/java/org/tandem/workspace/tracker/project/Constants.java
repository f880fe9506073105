package org.tandem.workspace.tracker.project;

import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.IssueType;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;

/** The values shared by all projects, by id, in their order, as they were when read. */
public record Constants(
        Map<Long, IssueType> types,
        Map<Long, Status> statuses,
        Map<Long, Priority> priorities,
        Map<Long, Resolution> resolutions) {

    public Optional<IssueType> type(String nameOrId) {
        return types.values().stream()
                .filter(type -> names(nameOrId, type.id(), type.name()))
                .findFirst();
    }

    public Optional<Status> status(String nameOrId) {
        return statuses.values().stream()
                .filter(status -> names(nameOrId, status.id(), status.name()))
                .findFirst();
    }

    public Optional<Priority> priority(String nameOrId) {
        return priorities.values().stream()
                .filter(priority -> names(nameOrId, priority.id(), priority.name()))
                .findFirst();
    }

    public Optional<Resolution> resolution(String nameOrId) {
        return resolutions.values().stream()
                .filter(resolution -> names(nameOrId, resolution.id(), resolution.name()))
                .findFirst();
    }

    private static boolean names(String nameOrId, long id, String name) {
        return name.equalsIgnoreCase(nameOrId) || Long.toString(id).equals(nameOrId);
    }
}
