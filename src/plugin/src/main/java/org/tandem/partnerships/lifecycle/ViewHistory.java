package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * Who changed what, when, from what to what, and why. For those who may change the partnership: the
 * history names pages and texts that other viewers may not see.
 */
@ConfluenceComponent
class ViewHistory {
    private final Partnerships partnerships;
    private final History history;

    @Inject
    ViewHistory(Partnerships partnerships, History history) {
        this.partnerships = partnerships;
        this.history = history;
    }

    /**
     * A partnership whose history the current person may read.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden) for viewers
     */
    Partnership partnership(int id) {
        return partnerships.edit(id);
    }

    /**
     * A page of its history, newest first.
     *
     * @param beforeId {@link Integer#MAX_VALUE} for the newest
     */
    List<HistoryEntry> page(Partnership found, int beforeId, int limit) {
        return history.before(found.id(), beforeId, limit);
    }

    /** The newest entries of a partnership that the caller found the current person may change. */
    List<HistoryEntry> newest(Partnership found, int limit) {
        return history.newest(found.id(), limit);
    }
}
