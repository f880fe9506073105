package org.tandem.partnerships.partnership;

/** A feature to which it matters in which state a partnership is. */
public interface StateWatcher {
    /** Called in the transaction that takes a partnership to another state. */
    void stateChanged(Partnership before, Standing after);
}
