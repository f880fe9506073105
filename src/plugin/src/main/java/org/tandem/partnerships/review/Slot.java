package org.tandem.partnerships.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Role;

/** Whose input a review needs: a partnership is a two-way street (R11). */
enum Slot {
    PARTNER,
    SCHOOL,
    CENTRAL_OFFICE;

    private static final Set<Role> CENTRAL =
            Set.of(
                    Role.OFFICE,
                    Role.ORGANIZATIONAL_OWNER,
                    Role.PROGRAMMATIC_OWNER,
                    Role.OPERATIONAL_OWNER);

    /** As REST writes it: {@code central-office}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a person may write it. Who is on the partner's team speaks for the partner only,
     * whatever else the person is.
     *
     * @param school whether the person is on the district's team, where the school leader is
     */
    boolean mayBeFilledBy(Set<Role> roles, boolean school) {
        if (roles.contains(Role.PARTNER_TEAM)) {
            return this == PARTNER;
        }
        return switch (this) {
            case PARTNER -> false;
            case SCHOOL -> school;
            case CENTRAL_OFFICE -> roles.stream().anyMatch(CENTRAL::contains);
        };
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Slot::id).toList();
    }

    static Optional<Slot> ofId(String id) {
        return Arrays.stream(values()).filter(slot -> slot.id().equals(id)).findFirst();
    }
}
