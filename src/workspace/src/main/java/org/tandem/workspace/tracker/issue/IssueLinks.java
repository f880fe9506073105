package org.tandem.workspace.tracker.issue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Change;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Issues.StoredRemoteLink;
import org.tandem.workspace.tracker.LinkType;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.RemoteLink;

/** Links between issues, and from issues to elsewhere. */
final class IssueLinks {
    private static final int SHORT = 255;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final IssueParts parts;
    private final IssueGate gate;
    private final Messages messages;
    private final History history;
    private final RemoteLinkStore remote;

    IssueLinks(IssueParts parts, History history, RemoteLinkStore remote) {
        this.parts = parts;
        this.gate = parts.gate();
        this.messages = parts.messages();
        this.history = history;
        this.remote = remote;
    }

    /** Adds a link; one that exists already stays as it is. */
    void add(String typeName, String outward, String inward) {
        LinkType type =
                parts.constants().linkTypes().stream()
                        .filter(one -> one.name().equalsIgnoreCase(typeName))
                        .findFirst()
                        .orElseThrow(() -> messages.badRequest("link.type", typeName));
        IssueView source = gate.get(outward);
        IssueView target = gate.get(inward);
        User user = gate.require(ProjectPermission.LINK, source.project().id());
        gate.require(ProjectPermission.LINK, target.project().id());
        if (source.id() == target.id()) {
            throw messages.badRequest("link.self", source.key());
        }
        boolean present =
                source.links().stream()
                        .anyMatch(
                                link ->
                                        link.outward()
                                                && link.type().id() == type.id()
                                                && link.other().id() == target.id());
        if (!present) {
            insert(type, source, target, user);
        }
    }

    private void insert(LinkType type, IssueView source, IssueView target, User user) {
        try {
            parts.database()
                    .inTransaction(
                            () -> {
                                parts.database()
                                        .sql()
                                        .sql(
                                                "INSERT INTO trk_link (type_id, source_id,"
                                                        + " target_id) VALUES (?, ?, ?)")
                                        .params(type.id(), source.id(), target.id())
                                        .update();
                                history.add(
                                        source.id(), user, List.of(linked(type.outward(), target)));
                                history.add(
                                        target.id(), user, List.of(linked(type.inward(), source)));
                                // Always in this order, so that two people cannot wait for each
                                // other.
                                parts.store().touch(Math.min(source.id(), target.id()));
                                parts.store().touch(Math.max(source.id(), target.id()));
                                return null;
                            });
        } catch (DuplicateKeyException e) {
            // Somebody else made the same link at this moment: it is there, as asked.
        }
    }

    private static Change.Item linked(String words, IssueView other) {
        return new Change.Item(
                "Link", false, null, null, other.key(), "This issue " + words + " " + other.key());
    }

    void remove(long link) {
        Long source =
                parts.database()
                        .sql()
                        .sql("SELECT source_id FROM trk_link WHERE id = ?")
                        .param(link)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> messages.notFound("link"));
        IssueView issue = gate.get(Long.toString(source));
        gate.require(ProjectPermission.LINK, issue.project().id());
        parts.database().sql().sql("DELETE FROM trk_link WHERE id = ?").param(link).update();
    }

    List<RemoteLink> remote(String keyOrId) {
        return remote.of(gate.id(keyOrId));
    }

    StoredRemoteLink putRemote(String keyOrId, RemoteLink link) {
        gate.require(ProjectPermission.LINK, gate.get(keyOrId).project().id());
        check(link);
        return parts.database().inTransaction(() -> remote.put(gate.locked(keyOrId).id(), link));
    }

    private void check(RemoteLink link) {
        Map<String, String> problems = new HashMap<>();
        if (link.title() == null || link.title().isBlank()) {
            problems.put("title", messages.text("remotelink.title"));
        } else if (link.title().length() > SHORT) {
            problems.put("title", messages.text("value.length", SHORT));
        }
        if (!isWebAddress(link.url())) {
            problems.put("url", messages.text("value.url"));
        }
        if (link.iconUrl() != null && !isWebAddress(link.iconUrl())) {
            problems.put("icon", messages.text("value.url"));
        }
        tooLong(problems, "globalId", link.globalId());
        tooLong(problems, "relationship", link.relationship());
        tooLong(problems, "application", link.applicationName());
        tooLong(problems, "application", link.applicationType());
        tooLong(problems, "iconTitle", link.iconTitle());
        if (!problems.isEmpty()) {
            throw messages.fields(problems);
        }
    }

    private void tooLong(Map<String, String> problems, String field, String text) {
        if (text != null && text.length() > SHORT) {
            problems.put(field, messages.text("value.length", SHORT));
        }
    }

    /** Anything else, such as {@code javascript:}, must never become a link on a page. */
    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(String.valueOf(address));
            return uri.getHost() != null && SCHEMES.contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    void removeRemote(String keyOrId, long id) {
        IssueView issue = gate.get(keyOrId);
        gate.require(ProjectPermission.LINK, issue.project().id());
        if (!remote.remove(issue.id(), id)) {
            throw messages.notFound("link");
        }
    }
}
