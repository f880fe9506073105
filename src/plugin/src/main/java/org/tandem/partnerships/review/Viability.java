package org.tandem.partnerships.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Transition;

/** What the organizational owner decides about a partnership in a review (R145). */
enum Viability {
    CONTINUE(null),
    ADJUST(Transition.ADJUST),
    END(Transition.END);

    private final Transition transition;

    Viability(Transition transition) {
        this.transition = transition;
    }

    /** As REST writes it: {@code continue}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The transition that it leads on to. Somebody takes it; a decision moves nothing by itself.
     */
    Optional<Transition> leadsTo() {
        return Optional.ofNullable(transition);
    }

    /** The organizational owner alone; who is on the partner's team never decides. */
    static boolean mayBeDecidedBy(Set<Role> roles) {
        return roles.contains(Role.ORGANIZATIONAL_OWNER) && !roles.contains(Role.PARTNER_TEAM);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Viability::id).toList();
    }

    static Optional<Viability> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
