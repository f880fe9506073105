package org.tandem.partnerships.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.action.Quarter;
import org.tandem.partnerships.host.Clock;

/** Meetings and their notes. The caller checks permissions and holds the transaction. */
@ConfluenceComponent
class MeetingStore {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    MeetingStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    void add(Meeting meeting) {
        ao.create(
                MeetingEntity.class,
                new DBParam("PAGE_ID", meeting.pageId()),
                new DBParam("PARTNERSHIP_ID", meeting.partnershipId()),
                new DBParam("HELD_ON", meeting.date().toString()),
                new DBParam("QUARTER", meeting.quarter().toString()),
                new DBParam("LOCATION", meeting.location()));
    }

    Optional<Meeting> find(long pageId) {
        return Arrays.stream(ao.find(MeetingEntity.class, "PAGE_ID = ?", pageId))
                .findFirst()
                .map(MeetingStore::meeting);
    }

    /** Those of a partnership from a day on, earliest first. */
    List<Meeting> from(int partnershipId, LocalDate day, int limit) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND HELD_ON >= ?", partnershipId, day.toString())
                        .order("HELD_ON ASC, ID ASC")
                        .limit(limit);
        return Arrays.stream(ao.find(MeetingEntity.class, query))
                .map(MeetingStore::meeting)
                .toList();
    }

    /** The saved notes of a meeting by section, in one query. */
    Map<String, Notes> notes(long pageId) {
        return Arrays.stream(ao.find(NotesEntity.class, "PAGE_ID = ?", pageId))
                .map(MeetingStore::notes)
                .collect(Collectors.toMap(Notes::section, Function.identity()));
    }

    /** Writes notes over the saved ones of the section, if there are any. */
    void save(long pageId, Notes notes) {
        String slot = pageId + "/" + notes.section();
        NotesEntity[] saved = ao.find(NotesEntity.class, "SLOT = ?", slot);
        if (saved.length == 0) {
            ao.create(
                    NotesEntity.class,
                    new DBParam("PAGE_ID", pageId),
                    new DBParam("SECTION_ID", notes.section()),
                    new DBParam("SLOT", slot),
                    new DBParam("NOTES", notes.text()),
                    new DBParam("VERSION", notes.version()),
                    new DBParam("SAVED_BY", notes.savedBy()),
                    new DBParam("SAVED_AT", Date.from(clock.now())));
            return;
        }
        saved[0].setNotes(notes.text());
        saved[0].setVersion(notes.version());
        saved[0].setSavedBy(notes.savedBy());
        saved[0].setSavedAt(Date.from(clock.now()));
        saved[0].save();
    }

    private static Meeting meeting(MeetingEntity row) {
        return new Meeting(
                row.getPageId(),
                row.getPartnershipId(),
                LocalDate.parse(row.getHeldOn()),
                Quarter.parse(row.getQuarter()).orElseThrow(),
                orEmpty(row.getLocation()));
    }

    private static Notes notes(NotesEntity row) {
        return new Notes(
                row.getSectionId(), orEmpty(row.getNotes()), row.getVersion(), row.getSavedBy());
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
