package org.tandem.partnerships.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.action.ActionKind;
import org.tandem.partnerships.partnership.Role;

/** Who may ask what of whom, and what must be said (R112, R143, R147, R148, R247). */
enum RequestRule {
    /** Of the organizational owner, by everybody who takes part, with the reason. */
    ESCALATION(ActionKind.ESCALATION, true, Set.of(Role.OFFICE), Set.of(Need.DETAIL)),
    /** Of an operational owner, by the programmatic owner. */
    TASK(
            ActionKind.TASK,
            false,
            Set.of(Role.OFFICE, Role.PROGRAMMATIC_OWNER),
            Set.of(Need.DUE, Need.OWNER)),
    /** Of the data office, by those who answer for monitoring: what, for what and by when. */
    DATA_REQUEST(
            ActionKind.DATA_REQUEST,
            false,
            Set.of(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER),
            Set.of(Need.DETAIL, Need.DUE)),
    /** Of the partnership office, by staff and partners throughout the process. */
    HELP(ActionKind.HELP, true, Set.of(Role.OFFICE, Role.STAFF), Set.of());

    /** What must be said with a request, besides what it is about. */
    enum Need {
        DETAIL,
        DUE,
        OWNER
    }

    private final ActionKind kind;
    private final boolean everybodyInvolved;
    private final Set<Role> askers;
    private final Set<Need> needs;

    RequestRule(ActionKind kind, boolean everybodyInvolved, Set<Role> askers, Set<Need> needs) {
        this.kind = kind;
        this.everybodyInvolved = everybodyInvolved;
        this.askers = askers;
        this.needs = needs;
    }

    ActionKind kind() {
        return kind;
    }

    boolean needs(Need what) {
        return needs.contains(what);
    }

    /**
     * Whether somebody may ask.
     *
     * @param involved whether the person owns the partnership on any level or is on a team
     */
    boolean mayBeAskedBy(Set<Role> roles, boolean involved) {
        return everybodyInvolved && involved || askers.stream().anyMatch(roles::contains);
    }

    /** Help can be asked for in every state (R247), the rest while there is something to do. */
    boolean isPossible(boolean over) {
        return !over || this == HELP;
    }

    /** The rules by which somebody may ask something now. */
    static List<RequestRule> of(Set<Role> roles, boolean involved, boolean over) {
        EnumSet<RequestRule> found = EnumSet.allOf(RequestRule.class);
        found.removeIf(rule -> !rule.isPossible(over) || !rule.mayBeAskedBy(roles, involved));
        return List.copyOf(found);
    }

    /** The rule for what REST calls a kind of request. */
    static Optional<RequestRule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.kind().id().equals(id)).findFirst();
    }
}
