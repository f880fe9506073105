package org.tandem.workspace.wiki;

import java.util.Set;

/** Who may view and edit a page; nobody named means everybody that the space lets. */
public record Restrictions(
        Set<String> viewUsers,
        Set<String> viewGroups,
        Set<String> editUsers,
        Set<String> editGroups) {
    public static final Restrictions NONE =
            new Restrictions(Set.of(), Set.of(), Set.of(), Set.of());

    public Restrictions {
        viewUsers = Set.copyOf(viewUsers);
        viewGroups = Set.copyOf(viewGroups);
        editUsers = Set.copyOf(editUsers);
        editGroups = Set.copyOf(editGroups);
    }

    public boolean limitsView() {
        return !viewUsers.isEmpty() || !viewGroups.isEmpty();
    }

    public boolean limitsEdit() {
        return !editUsers.isEmpty() || !editGroups.isEmpty();
    }
}
