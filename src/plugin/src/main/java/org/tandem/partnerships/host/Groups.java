package org.tandem.partnerships.host;

/** The groups by which Tandem tells people apart. */
public final class Groups {
    /** The partnership office (R151). */
    public static final String OFFICE = "tandem-office";

    /** The district's staff. */
    public static final String STAFF = "tandem-staff";

    /** Who administers the site; counts as the office everywhere. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    private Groups() {}
}
