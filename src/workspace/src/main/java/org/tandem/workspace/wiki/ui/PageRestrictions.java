package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Restrictions;
import org.tandem.workspace.wiki.WikiServices;

/** Who may view and who may edit one page. */
final class PageRestrictions {
    private final Frame frame;
    private final WikiServices wiki;

    PageRestrictions(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void show(Exchange exchange) {
        show(exchange, 200, Map.of());
    }

    private void show(Exchange exchange, int status, Map<String, String> errors) {
        PageContent page = wiki.pages().get(Frame.pageId(exchange.text("pageId")));
        Restrictions restrictions = wiki.permissions().restrictions(page.id());
        Map<String, Object> model =
                frame.inSpace(
                        frame.text(exchange, "wiki.ui.restrictions.title"),
                        page.spaceKey(),
                        page.id());
        model.put(
                "page",
                frame.head(
                        page,
                        wiki.permissions().page(page.id()),
                        wiki.spaces().get(page.spaceKey())));
        model.put("sections", sections(exchange, restrictions));
        model.put("groups", frame.context().directory().groups());
        model.put(
                "inherited",
                wiki.permissions().restrictedAncestors(page.id()).stream()
                        .map(above -> new Link(above.title(), Addresses.restrictions(above.id())))
                        .toList());
        model.put("errors", FieldError.of(errors));
        exchange.page(status, "wiki/restrictions", model);
    }

    private List<RestrictionSection> sections(Exchange exchange, Restrictions restrictions) {
        People.Names names =
                frame.people()
                        .fullNames(
                                Stream.concat(
                                        restrictions.viewUsers().stream(),
                                        restrictions.editUsers().stream()));
        return List.of(
                section(
                        exchange,
                        "view",
                        restrictions.viewUsers(),
                        restrictions.viewGroups(),
                        names),
                section(
                        exchange,
                        "edit",
                        restrictions.editUsers(),
                        restrictions.editGroups(),
                        names));
    }

    private static RestrictionSection section(
            Exchange exchange,
            String id,
            Set<String> users,
            Set<String> groups,
            People.Names names) {
        List<RestrictionSection.Entry> entries = new ArrayList<>();
        for (String group : new TreeSet<>(groups)) {
            entries.add(entry(Grantee.group(group), group));
        }
        for (String user : new TreeSet<>(users)) {
            entries.add(entry(Grantee.user(user), names.apply(user)));
        }
        String typed = exchange.text("operation").equals(id) ? exchange.text("user") : "";
        return new RestrictionSection(id, entries, typed);
    }

    private static RestrictionSection.Entry entry(Grantee grantee, String label) {
        return new RestrictionSection.Entry(grantee.value(), label, grantee.kindKey());
    }

    void change(Exchange exchange) {
        long id = Frame.pageId(exchange.text("pageId"));
        RestrictionChange change = RestrictionChange.of(exchange);
        try {
            wiki.permissions().restrict(id, change.applyTo(wiki.permissions().restrictions(id)));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            show(exchange, 400, Map.of(change.field(), refused.getMessage()));
            return;
        }
        exchange.flash("success", "wiki.ui.restrictions.saved");
        exchange.redirect(Addresses.restrictions(id));
    }
}
