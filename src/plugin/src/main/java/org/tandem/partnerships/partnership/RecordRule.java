package org.tandem.partnerships.partnership;

import java.util.EnumSet;
import java.util.Set;

/** What the record of a partnership lets people do, by what they are to it (R151, R152). */
enum RecordRule {
    /** Change the record and its owners. */
    MANAGE(false, EnumSet.of(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER)),
    /** Work in its documents. */
    EDIT(true, EnumSet.of(Role.OFFICE));

    private final boolean everybodyInvolved;
    private final Set<Role> roles;

    RecordRule(boolean everybodyInvolved, Set<Role> roles) {
        this.everybodyInvolved = everybodyInvolved;
        this.roles = roles;
    }

    /** As texts write it: {@code manage}. */
    String id() {
        return Ids.of(this);
    }

    /**
     * Whether somebody may.
     *
     * @param has what the person is to the partnership
     * @param involved whether the person owns the partnership on any level or is on a team
     */
    boolean isOpenTo(Set<Role> has, boolean involved) {
        return everybodyInvolved && involved || has.stream().anyMatch(roles::contains);
    }

    /** Whether a person may who belongs to the office, or does not. */
    boolean isOpenTo(Partnership partnership, String personKey, boolean office) {
        Set<Role> has = partnership.roles(personKey);
        if (office) {
            has.add(Role.OFFICE);
        }
        return isOpenTo(has, partnership.involves(personKey));
    }
}
