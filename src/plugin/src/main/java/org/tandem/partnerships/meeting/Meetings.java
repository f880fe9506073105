package org.tandem.partnerships.meeting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Agenda;
import org.tandem.partnerships.policy.Policies;

/** Reading meetings, and saving the record of the conversation (R161). */
@ConfluenceComponent
class Meetings {
    private final MeetingStore store;
    private final Partnerships partnerships;
    private final Policies policies;
    private final History history;
    private final Pages pages;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    Meetings(
            MeetingStore store,
            Partnerships partnerships,
            Policies policies,
            History history,
            Pages pages,
            People people,
            Locks locks,
            Transactions transactions) {
        this.store = store;
        this.partnerships = partnerships;
        this.policies = policies;
        this.history = history;
        this.pages = pages;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** The meeting with this page; empty when there is none. No permission is checked. */
    Optional<Meeting> find(long pageId) {
        return store.find(pageId);
    }

    /** The saved notes by section. The caller has checked that the meeting may be viewed. */
    Map<String, Notes> notes(long pageId) {
        return store.notes(pageId);
    }

    /**
     * A meeting the current person may view.
     *
     * @throws RefusedException (not found) when there is none, or none for this person
     */
    Meeting view(long pageId) {
        Meeting meeting =
                store.find(pageId).filter(found -> pages.canView(pageId)).orElseThrow(Meetings::no);
        partnerships.view(meeting.partnershipId());
        return meeting;
    }

    /** The agenda of the policy that governs the meeting's partnership. */
    Agenda agenda(Meeting meeting) {
        return policies.of(partnerships.view(meeting.partnershipId()).pack()).agenda();
    }

    /**
     * Saves a section's notes and answers them as saved.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden), or (stale) when another
     *     tab or person saved since
     */
    Notes save(long pageId, String section, NotesInput input) {
        String author = people.required().key();
        Meeting meeting = view(pageId);
        partnerships.edit(meeting.partnershipId());
        List<String> sections =
                agenda(meeting).sections().stream().map(Agenda.Section::id).toList();
        if (!sections.contains(section)) {
            throw RefusedException.notFound(
                    "tandem.action.error.section-unknown", String.join(", ", sections));
        }
        Notes notes = new Notes(section, input.text(), input.version() + 1, author);
        return locks.withLock(
                "tandem-notes-" + pageId,
                () -> transactions.inTransaction(() -> save(meeting, notes)));
    }

    private Notes save(Meeting meeting, Notes notes) {
        Notes saved =
                store.notes(meeting.pageId())
                        .getOrDefault(notes.section(), Notes.none(notes.section()));
        if (saved.version() != notes.version() - 1) {
            throw RefusedException.stale(
                    "tandem.meeting.error.stale", people.fullName(saved.savedBy()));
        }
        store.save(meeting.pageId(), notes);
        String subject = "meeting." + meeting.pageId() + "." + notes.section();
        history.add(meeting.partnershipId(), Change.of(subject, saved.text(), notes.text()));
        return notes;
    }

    private static RefusedException no() {
        return RefusedException.notFound("tandem.action.error.no-meeting");
    }
}
