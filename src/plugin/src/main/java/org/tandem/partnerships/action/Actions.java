package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads actions. The caller has checked that the partnership may be viewed. */
@ConfluenceComponent
public class Actions {
    /** The most actions that an agenda shows. */
    private static final int MOST = 100;

    private final ActionStore store;

    @Inject
    Actions(ActionStore store) {
        this.store = store;
    }

    /** A part of the actions of a partnership, open ones and earliest due first. */
    ActionPage ofPartnership(int partnershipId, int skip, int limit) {
        return ActionPage.of(store.ofPartnership(partnershipId, skip, limit + 1), skip, limit);
    }

    /** How many actions of the partnership are still to be done. */
    public int open(int partnershipId) {
        return store.countOpen(partnershipId);
    }

    /** How many of them were due before a day. */
    public int overdue(int partnershipId, LocalDate today) {
        return store.countOverdue(partnershipId, today);
    }

    /** A part of the actions typed on a meeting's page, in the order of typing. */
    ActionPage ofMeeting(int partnershipId, long pageId, int skip, int limit) {
        return ActionPage.of(store.ofMeeting(partnershipId, pageId, skip, limit + 1), skip, limit);
    }

    /** The first {@link #MOST} actions typed on a meeting's page, in the order of typing. */
    public List<ActionItem> ofMeeting(int partnershipId, long pageId) {
        return store.ofMeeting(partnershipId, pageId, 0, MOST);
    }
}
