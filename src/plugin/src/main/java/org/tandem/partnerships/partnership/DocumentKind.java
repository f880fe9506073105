package org.tandem.partnerships.partnership;

/** What a page is to a partnership. */
public enum DocumentKind {
    /** The partnership's own page; there is exactly one, and its permissions are the record's. */
    PROFILE,
    READINESS,
    AGREEMENT,
    MEETING
}
