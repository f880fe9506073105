package org.tandem.partnerships.partnership;

import java.util.Optional;

/** How a partnership came to its end (R31). */
public enum EndKind {
    /** The parties agreed, or the time was up. */
    VOLUNTARY,
    /** One party, or the district's rules, ended it. */
    INVOLUNTARY;

    /** As REST writes it: {@code voluntary}. */
    public String id() {
        return Ids.of(this);
    }

    /** The kind with this id. */
    public static Optional<EndKind> ofId(String id) {
        return Ids.find(values(), EndKind::id, id);
    }
}
