package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.readiness.MoaNote.Mark;

/**
 * The notes for the agreement, for those who write it. They hold what stands on the joint page and
 * are read by whoever may read that page, while both teams have ended their parts (R80).
 */
@ConfluenceComponent
public class MoaNotes {
    private final JointMeeting meeting;
    private final PaperStore papers;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    MoaNotes(JointMeeting meeting, PaperStore papers, History history, People people, Clock clock) {
        this.meeting = meeting;
        this.papers = papers;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the current person may read them. */
    public boolean mayRead(Partnership partnership) {
        return meeting.takesPart(partnership);
    }

    /**
     * The notes of a partnership, oldest first; none while a team is open.
     *
     * @throws RefusedException (not logged in), or (forbidden) for those who take no part
     */
    public List<MoaNote> of(Partnership partnership) {
        meeting.admit(partnership);
        Map<Side, Papers> teams = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            teams.put(side, papers.of(partnership.id(), side));
        }
        if (!Together.open(teams)) {
            return List.of();
        }
        return papers.of(partnership.id(), PaperSlot.BOTH).all().stream()
                .flatMap(paper -> MoaNote.of(paper).stream())
                .toList();
    }

    /**
     * Marks a note as taken up in the agreement.
     *
     * @param how where, in words; may be empty
     * @throws RefusedException (not logged in), (forbidden), (not found), or (stale)
     */
    public void take(Partnership partnership, String ref, int version, String how) {
        Mark mark = new Mark(people.required().key(), clock.now());
        change(partnership, ref, version, MoaNote.taken(mark, how), state("", "taken-up", how));
    }

    /**
     * Marks a note as open again.
     *
     * @throws RefusedException as {@link #take}
     */
    public void reopen(Partnership partnership, String ref, int version) {
        change(partnership, ref, version, MoaNote.reopened(), state("taken-up", "open", ""));
    }

    /** Its text stays out of the history, which more people read than the joint page. */
    private static Change state(String from, String to, String how) {
        return new Change("agreement.note", from, to, how);
    }

    private void change(
            Partnership partnership,
            String ref,
            int version,
            Map<String, String> fields,
            Change change) {
        if (of(partnership).stream().noneMatch(note -> note.ref().equals(ref))) {
            throw RefusedException.notFound("tandem.agreement.error.no-note");
        }
        papers.change(
                PaperSlot.joint(partnership, Concern.PAPER + ref),
                version,
                people.required().key(),
                fields,
                () -> history.add(partnership.id(), change));
    }
}
