package org.tandem.workspace.tracker.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.Comment;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Issues;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.NewIssue;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.RemoteLink;

/** Issues for the current user. */
final class IssueService implements Issues {
    private static final int PROPERTY = 32_768;
    private static final int KEY = 255;

    private final IssueParts parts;
    private final IssueGate gate;
    private final Messages messages;
    private final IssueWriter writer;
    private final CommentStore comments;
    private final History history;
    private final IssueLinks links;
    private final PropertyStore properties;
    private final Assignable assignable;

    IssueService(
            IssueParts parts,
            IssueWriter writer,
            CommentStore comments,
            History history,
            IssueLinks links,
            PropertyStore properties,
            Assignable assignable) {
        this.parts = parts;
        this.gate = parts.gate();
        this.messages = parts.messages();
        this.writer = writer;
        this.comments = comments;
        this.history = history;
        this.links = links;
        this.properties = properties;
        this.assignable = assignable;
    }

    @Override
    public IssueView get(String keyOrId) {
        return gate.get(keyOrId);
    }

    @Override
    public IssueView create(NewIssue issue) {
        return writer.create(issue);
    }

    @Override
    public IssueView edit(String keyOrId, OptionalInt version, Map<String, String> fields) {
        return writer.edit(keyOrId, version, fields);
    }

    @Override
    public void delete(String keyOrId) {
        IssueView issue = gate.get(keyOrId);
        gate.require(ProjectPermission.ADMINISTER, issue.project().id());
        parts.database()
                .inTransaction(
                        () -> {
                            parts.store().delete(issue.id());
                            writer.publish(issue, List.of(IssueEvents.DELETED));
                            return null;
                        });
    }

    @Override
    public Page<Comment> comments(String keyOrId, int start, int limit) {
        return comments.of(gate.id(keyOrId), start, limit);
    }

    @Override
    public Comment comment(String keyOrId, String body) {
        IssueView issue = gate.get(keyOrId);
        User author = gate.require(ProjectPermission.COMMENT, issue.project().id());
        String text = CommentText.checked(body, messages);
        return parts.database()
                .inTransaction(
                        () -> {
                            Comment comment = comments.add(issue.id(), author, text);
                            parts.store().touch(issue.id());
                            writer.publish(gate.load(issue.id()), List.of(IssueEvents.COMMENTED));
                            return comment;
                        });
    }

    @Override
    public Page<Change> history(String keyOrId, int start, int limit) {
        return history.of(gate.id(keyOrId), start, limit);
    }

    @Override
    public void link(String type, String outward, String inward) {
        links.add(type, outward, inward);
    }

    @Override
    public void unlink(long linkId) {
        links.remove(linkId);
    }

    @Override
    public List<RemoteLink> remoteLinks(String keyOrId) {
        return links.remote(keyOrId);
    }

    @Override
    public StoredRemoteLink remoteLink(String keyOrId, RemoteLink link) {
        return links.putRemote(keyOrId, link);
    }

    @Override
    public void removeRemoteLink(String keyOrId, long id) {
        links.removeRemote(keyOrId, id);
    }

    @Override
    public List<String> propertyKeys(String keyOrId) {
        return properties.keys(PropertyStore.ISSUE, gate.id(keyOrId));
    }

    @Override
    public Optional<JsonNode> property(String keyOrId, String key) {
        return properties
                .get(PropertyStore.ISSUE, gate.id(keyOrId), key)
                .map(property -> PropertyStore.parse(property.json()));
    }

    @Override
    public boolean setProperty(String keyOrId, String key, JsonNode value) {
        IssueView issue = gate.get(keyOrId);
        gate.require(ProjectPermission.EDIT, issue.project().id());
        String json = value.toString();
        if (key.isBlank() || key.length() > KEY || json.length() > PROPERTY) {
            throw messages.badRequest("property", KEY, PROPERTY);
        }
        return parts.database()
                .inTransaction(
                        () -> {
                            parts.store().lock(issue.id());
                            return properties.put(PropertyStore.ISSUE, issue.id(), key, json);
                        });
    }

    @Override
    public void removeProperty(String keyOrId, String key) {
        IssueView issue = gate.get(keyOrId);
        gate.require(ProjectPermission.EDIT, issue.project().id());
        if (!properties.remove(PropertyStore.ISSUE, issue.id(), key)) {
            throw messages.notFound("property.unknown", key);
        }
    }

    @Override
    public boolean may(ProjectPermission permission, IssueView issue) {
        return gate.may(permission, issue.project().id());
    }

    @Override
    public List<User> assignable(String project, String text, int limit) {
        return assignable.find(gate.project(project), text, limit);
    }
}
