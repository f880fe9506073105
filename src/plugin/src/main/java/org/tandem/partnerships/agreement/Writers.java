package org.tandem.partnerships.agreement;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.partnership.State;

/**
 * Who may write a partnership's agreements besides the office: its owners and the partner's team,
 * while the agreement is being worked out (R20, R23). What was in force before that began is theirs
 * to read only, so that nothing that was signed is rewritten.
 *
 * @param from agreements begun since then are being worked out; empty while none is
 * @param people the keys of those who write it
 */
record Writers(Optional<Instant> from, Set<String> people) {
    static Writers of(Partnership partnership) {
        Set<String> people = new HashSet<>(partnership.about().operationalOwners());
        people.add(partnership.about().organizationalOwner());
        people.add(partnership.about().programmaticOwner());
        people.addAll(partnership.team(Side.PARTNER));
        people.removeIf(Objects::isNull);
        return new Writers(from(partnership), Set.copyOf(people));
    }

    private static Optional<Instant> from(Partnership partnership) {
        State state = partnership.state();
        return switch (state) {
            case INQUIRY, VETTING, DEVELOPING, RENEWING ->
                    Optional.of(partnership.standing().cycleSince());
            case ADJUSTING -> Optional.of(partnership.standing().since());
            default -> Optional.empty();
        };
    }

    /** Whether an agreement that was begun then is being worked out now. */
    boolean work(Instant begun) {
        return from.filter(start -> !begun.isBefore(start)).isPresent();
    }

    /** Those who may write an agreement that was begun then. */
    Set<String> of(Instant begun) {
        return work(begun) ? people : Set.of();
    }
}
