package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Optional;

/** The levels on which people own a partnership; one person may be on several (R139–R142). */
public enum Ownership {
    /** Oversees the relationship with the partner as a whole (R140). */
    ORGANIZATIONAL("organizationalOwner"),
    /** Oversees implementation and monitoring (R141). */
    PROGRAMMATIC("programmaticOwner"),
    /** Carry out tasks (R142). */
    OPERATIONAL("operationalOwners");

    private final String field;

    Ownership(String field) {
        this.field = field;
    }

    /** As packs and REST write it: {@code programmatic}. */
    public String id() {
        return Ids.of(this);
    }

    /** Name of the field over REST and in forms. */
    public String field() {
        return field;
    }

    /** The keys of the owners on this level. */
    public List<String> of(PartnershipDraft about) {
        return switch (this) {
            case ORGANIZATIONAL -> listed(about.organizationalOwner());
            case PROGRAMMATIC -> listed(about.programmaticOwner());
            default -> about.operationalOwners();
        };
    }

    /** The same draft with other owners on this level; the first one where there is only one. */
    public PartnershipDraft put(PartnershipDraft about, List<String> keys) {
        String first = keys.isEmpty() ? null : keys.get(0);
        return switch (this) {
            case ORGANIZATIONAL ->
                    about.withOwners(first, about.programmaticOwner(), about.operationalOwners());
            case PROGRAMMATIC ->
                    about.withOwners(about.organizationalOwner(), first, about.operationalOwners());
            default ->
                    about.withOwners(about.organizationalOwner(), about.programmaticOwner(), keys);
        };
    }

    /** The level with this id. */
    public static Optional<Ownership> ofId(String id) {
        return Ids.find(values(), Ownership::id, id);
    }

    private static List<String> listed(String key) {
        return key == null ? List.of() : List.of(key);
    }
}
