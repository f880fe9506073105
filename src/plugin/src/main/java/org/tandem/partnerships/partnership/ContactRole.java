package org.tandem.partnerships.partnership;

/** Whom to turn to, on either side (R153). */
public enum ContactRole {
    /** The district's liaison or point person. */
    DISTRICT_LIAISON("districtLiaison"),
    /** An individual with greater responsibility from the district. */
    DISTRICT_AUTHORITY("districtAuthority"),
    /** The partner's liaison or point person. */
    PARTNER_LIAISON("partnerLiaison"),
    /** An individual with greater responsibility from the partner. */
    PARTNER_AUTHORITY("partnerAuthority"),
    /** Who leads the school in which it happens. */
    SCHOOL_LEADER("schoolLeader");

    private final String field;

    ContactRole(String field) {
        this.field = field;
    }

    /** Name over REST, in forms and in the history. */
    public String field() {
        return field;
    }

    /** As texts write it: {@code district-liaison}. */
    public String id() {
        return Ids.of(this);
    }
}
