package org.tandem.partnerships.partnership;

/** What a person is to a partnership, as far as it decides what the person may do (R152). */
public enum Role {
    /** Belongs to the partnership office, or administers the site (R151). */
    OFFICE,
    /** Belongs to the district's staff. */
    STAFF,
    ORGANIZATIONAL_OWNER,
    PROGRAMMATIC_OWNER,
    OPERATIONAL_OWNER,
    /** On the partner's team: takes part, and never decides. */
    PARTNER_TEAM;

    /** As texts write it: {@code programmatic-owner}. */
    public String id() {
        return Ids.of(this);
    }
}
