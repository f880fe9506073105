package org.tandem.partnerships.partnership;

/** A feature to which it matters who owns a partnership. */
public interface OwnersWatcher {
    /** Called in the transaction that changes the owners. */
    void ownersChanged(Partnership before, PartnershipDraft after);
}
