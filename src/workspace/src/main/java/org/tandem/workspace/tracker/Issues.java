package org.tandem.workspace.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.web.WebError;

/**
 * Issues, on behalf of the current user. Field values are given as text: a user's name, {@code
 * yyyy-MM-dd}, an option's text or id, the name or id of a priority or resolution, labels separated
 * by spaces; an empty text clears the field.
 *
 * <p>Every call answers 404 ({@link WebError}) for an issue that does not exist or may not be seen,
 * 403 for one that may be seen but not changed, and 400 with a message per field for bad input.
 */
public interface Issues {
    /** The issue by key or id. */
    IssueView get(String keyOrId);

    IssueView create(NewIssue issue);

    /**
     * Changes fields.
     *
     * @param version the version that was read; empty to overwrite whatever is there
     * @throws WebError 409 when the issue was changed since
     */
    IssueView edit(String keyOrId, OptionalInt version, Map<String, String> fields);

    /** Deletes the issue with its sub-tasks; administrators of the project only. */
    void delete(String keyOrId);

    /** Comments, oldest first. */
    Page<Comment> comments(String keyOrId, int start, int limit);

    Comment comment(String keyOrId, String body);

    /** What happened, oldest first. */
    Page<Change> history(String keyOrId, int start, int limit);

    /**
     * Links two issues.
     *
     * @param type the name of a {@link LinkType}
     * @param outward the source ("blocks")
     * @param inward the target ("is blocked by")
     */
    void link(String type, String outward, String inward);

    void unlink(long linkId);

    List<RemoteLink> remoteLinks(String keyOrId);

    /**
     * Adds a link to something elsewhere, or replaces the one with the same global id.
     *
     * @return the stored link and whether it is new
     */
    StoredRemoteLink remoteLink(String keyOrId, RemoteLink link);

    /** The outcome of {@link #remoteLink}. */
    record StoredRemoteLink(RemoteLink link, boolean created) {}

    void removeRemoteLink(String keyOrId, long id);

    List<String> propertyKeys(String keyOrId);

    Optional<JsonNode> property(String keyOrId, String key);

    /** Stores a JSON value of at most 32,768 characters; answers whether the key is new. */
    boolean setProperty(String keyOrId, String key, JsonNode value);

    void removeProperty(String keyOrId, String key);

    /** Whether the current user may do this in the issue's project. */
    boolean may(ProjectPermission permission, IssueView issue);

    /** People the issues of a project may be assigned to, by full name. */
    List<User> assignable(String project, String text, int limit);
}
