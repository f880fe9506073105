package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.Restrictions;

/**
 * What a form asks to add to, or take from, the restrictions of a page.
 *
 * @param edit concerns editing, else viewing
 */
record RestrictionChange(boolean edit, List<Grantee> added, List<Grantee> removed) {
    static RestrictionChange of(Exchange exchange) {
        List<Grantee> added =
                Stream.concat(
                                exchange.param("user").map(Grantee::user).stream(),
                                exchange.param("group").map(Grantee::group).stream())
                        .toList();
        List<Grantee> removed = exchange.param("remove").map(Grantee::parse).stream().toList();
        return new RestrictionChange(exchange.text("operation").equals("edit"), added, removed);
    }

    /** The id of the field that a refusal is about. */
    String field() {
        return edit ? "edit-user" : "view-user";
    }

    Restrictions applyTo(Restrictions before) {
        if (edit) {
            return new Restrictions(
                    before.viewUsers(),
                    before.viewGroups(),
                    changed(before.editUsers(), Grant.Who.USER),
                    changed(before.editGroups(), Grant.Who.GROUP));
        }
        return new Restrictions(
                changed(before.viewUsers(), Grant.Who.USER),
                changed(before.viewGroups(), Grant.Who.GROUP),
                before.editUsers(),
                before.editGroups());
    }

    private Set<String> changed(Set<String> names, Grant.Who who) {
        Set<String> changed = new TreeSet<>(names);
        added.stream().filter(one -> one.who() == who).map(Grantee::name).forEach(changed::add);
        removed.stream()
                .filter(one -> one.who() == who)
                .map(Grantee::name)
                .forEach(changed::remove);
        return changed;
    }
}
