package org.tandem.partnerships.publication;

/**
 * Whether a partnership is public, and as what.
 *
 * @param published false as long as the office did not say otherwise
 * @param version for optimistic locking; 0 while nothing is saved
 */
record Publication(int partnershipId, boolean published, PublicProfile profile, int version) {
    /** Nothing is public by itself. */
    static Publication none(int partnershipId) {
        return new Publication(partnershipId, false, PublicProfile.EMPTY, 0);
    }
}
