package org.tandem.partnerships.partnership;

/** A feature to which it matters what changes in a record. */
public interface RecordWatcher {
    /** Called at the end of every change, in its transaction. */
    void changed(Partnership before, Partnership after);
}
