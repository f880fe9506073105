package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads actions. The caller has checked that the partnership may be viewed. */
@ConfluenceComponent
public class Actions {
    /** The most actions that one page shows. */
    static final int MOST = 100;

    private final ActionStore store;

    @Inject
    Actions(ActionStore store) {
        this.store = store;
    }

    /** The first {@link #MOST} actions of a partnership, open ones and earliest due first. */
    public List<ActionItem> ofPartnership(int partnershipId) {
        return store.ofPartnership(partnershipId, MOST);
    }

    /** How many of the partnership's actions {@link #ofPartnership} leaves out. */
    int notShown(int partnershipId, int shown) {
        return shown < MOST ? 0 : store.countOfPartnership(partnershipId) - shown;
    }

    /** How many actions of the partnership are still to be done. */
    public int open(int partnershipId) {
        return store.countOpen(partnershipId);
    }

    /** How many of them were due before a day. */
    public int overdue(int partnershipId, LocalDate today) {
        return store.countOverdue(partnershipId, today);
    }

    /** The actions typed on a meeting's page, in the order of typing. */
    public List<ActionItem> ofMeeting(int partnershipId, long pageId) {
        return store.ofMeeting(partnershipId, pageId, MOST);
    }
}
