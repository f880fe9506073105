package org.tandem.partnerships.meeting;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/meetings/{pageId}}: a meeting and the notes of its sections. */
@LicensedOnly
@Path("meetings/{pageId}")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    private final Meetings meetings;
    private final People people;

    @Inject
    public MeetingsResource(Meetings meetings, People people) {
        this.meetings = meetings;
        this.people = people;
    }

    /** The meeting with the notes of every section, in the agenda's order. */
    @GET
    public MeetingJson get(@PathParam("pageId") String pageId) {
        people.required();
        Meeting meeting = meetings.view(number(pageId));
        Map<String, Notes> saved = meetings.notes(meeting.pageId());
        List<NotesJson> notes =
                meetings.agenda(meeting).sections().stream()
                        .map(s -> saved.getOrDefault(s.id(), Notes.none(s.id())))
                        .map(NotesJson::of)
                        .toList();
        return new MeetingJson(
                meeting.pageId(),
                meeting.partnershipId(),
                meeting.date().toString(),
                meeting.quarter().toString(),
                meeting.location(),
                notes);
    }

    /** Saves the notes of a section. */
    @PUT
    @Path("notes/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    public NotesJson save(
            @PathParam("pageId") String pageId, @PathParam("section") String section, String body) {
        people.required();
        NotesInput input = NotesInput.read(JsonBody.object(body));
        return NotesJson.of(meetings.save(number(pageId), section, input));
    }

    private static long number(String pageId) {
        if (!pageId.matches("\\d{1,18}")) {
            throw RefusedException.notFound("tandem.action.error.no-meeting");
        }
        return Long.parseLong(pageId);
    }

    /**
     * A meeting.
     *
     * @param date {@code yyyy-MM-dd}
     */
    public record MeetingJson(
            long pageId,
            int partnershipId,
            String date,
            String quarter,
            String location,
            List<NotesJson> notes) {}

    /**
     * A section's notes.
     *
     * @param version send it back with the next change
     */
    public record NotesJson(String section, String notes, int version) {
        static NotesJson of(Notes notes) {
            return new NotesJson(notes.section(), notes.text(), notes.version());
        }
    }
}
