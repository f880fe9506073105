package org.tandem.workspace;

/** What an empty database is filled with. */
enum SampleData {
    /** One administrator with a random password. */
    NONE,
    /** The people of the sample district, but nothing they wrote. */
    ACCOUNTS,
    /** The whole sample district. */
    DISTRICT
}
