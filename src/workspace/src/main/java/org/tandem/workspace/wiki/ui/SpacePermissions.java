package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.WikiServices;

/** Who may view, edit and administer a space, as a table of boxes. */
final class SpacePermissions {
    private final Frame frame;
    private final WikiServices wiki;

    SpacePermissions(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void show(Exchange exchange) {
        Space space = wiki.spaces().get(exchange.path("key"));
        show(exchange, 200, space, levels(wiki.permissions().grants(space.key())), Map.of());
    }

    private void show(
            Exchange exchange,
            int status,
            Space space,
            Map<Grantee, Grant.Level> levels,
            Map<String, String> errors) {
        Map<String, Object> model =
                frame.inSpace(frame.text(exchange, "wiki.ui.permissions.title"), space.key(), 0);
        model.put("rows", rows(exchange, levels));
        model.put("errors", FieldError.of(errors));
        model.put("typed", exchange.text("addUser"));
        exchange.page(status, "wiki/space-permissions", model);
    }

    private List<PermissionRow> rows(Exchange exchange, Map<Grantee, Grant.Level> levels) {
        List<PermissionRow> rows = new ArrayList<>();
        rows.add(row(Grantee.ANONYMOUS, frame.text(exchange, "wiki.ui.who.anyone"), levels));
        for (String group : frame.context().directory().groups()) {
            rows.add(row(Grantee.group(group), group, levels));
        }
        List<Grantee> users =
                levels.keySet().stream().filter(who -> who.who() == Grant.Who.USER).toList();
        People.Names names = frame.people().fullNames(users.stream().map(Grantee::name));
        users.forEach(user -> rows.add(row(user, names.apply(user.name()), levels)));
        return rows;
    }

    private static PermissionRow row(
            Grantee grantee, String label, Map<Grantee, Grant.Level> levels) {
        return PermissionRow.of(grantee, label, levels.get(grantee));
    }

    private static Map<Grantee, Grant.Level> levels(List<Grant> grants) {
        Map<Grantee, Grant.Level> levels = new LinkedHashMap<>();
        grants.forEach(
                grant -> levels.merge(Grantee.of(grant), grant.level(), SpacePermissions::higher));
        return levels;
    }

    private static Grant.Level higher(Grant.Level one, Grant.Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    void save(Exchange exchange) {
        Space space = wiki.spaces().get(exchange.path("key"));
        Map<Grantee, Grant.Level> levels = ticked(exchange);
        try {
            wiki.permissions().grant(space.key(), grants(levels));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            show(exchange, 400, space, levels, Map.of("", refused.getMessage()));
            return;
        }
        exchange.flash("success", "wiki.ui.permissions.saved");
        exchange.redirect(Addresses.space(space.key()) + "/permissions");
    }

    private static Map<Grantee, Grant.Level> ticked(Exchange exchange) {
        Map<Grantee, Grant.Level> levels = new LinkedHashMap<>();
        for (Grant.Level level : Grant.Level.values()) {
            for (String value : exchange.params(level.name().toLowerCase(Locale.ROOT))) {
                levels.put(Grantee.parse(value), level);
            }
        }
        Optional<String> added = exchange.param("addUser");
        added.ifPresent(
                name ->
                        levels.merge(
                                Grantee.user(name),
                                addedLevel(exchange),
                                SpacePermissions::higher));
        return levels;
    }

    private static Grant.Level addedLevel(Exchange exchange) {
        return switch (exchange.text("addLevel")) {
            case "admin" -> Grant.Level.ADMIN;
            case "edit" -> Grant.Level.EDIT;
            default -> Grant.Level.VIEW;
        };
    }

    private static List<Grant> grants(Map<Grantee, Grant.Level> levels) {
        return levels.entrySet().stream()
                .map(
                        entry ->
                                new Grant(
                                        entry.getKey().who(),
                                        entry.getKey().name(),
                                        entry.getValue()))
                .toList();
    }
}
