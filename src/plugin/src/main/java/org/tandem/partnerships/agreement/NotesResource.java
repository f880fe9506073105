package org.tandem.partnerships.agreement;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.readiness.MoaNote;
import org.tandem.partnerships.readiness.MoaNotes;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/agreement-notes}. */
@LicensedOnly
@Path("partnerships/{id}/agreement-notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Partnerships partnerships;
    private final MoaNotes notes;
    private final People people;

    @Inject
    public NotesResource(Partnerships partnerships, MoaNotes notes, People people) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.people = people;
    }

    /** What the two teams noted for the agreement; a page of notes never grows long. */
    @GET
    public AgreementNotesJson get(@PathParam("id") String id) {
        return json(partnership(id));
    }

    /** Marks a note as taken up, or as open again; answers all of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementNotesJson mark(@PathParam("id") String id, String body) {
        Partnership partnership = partnership(id);
        NoteMark mark = NoteMark.read(JsonBody.inputs(body));
        if (mark.taken()) {
            notes.take(partnership, mark.note(), mark.version(), mark.how());
        } else {
            notes.reopen(partnership, mark.note(), mark.version());
        }
        return json(partnership);
    }

    private Partnership partnership(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id));
    }

    private AgreementNotesJson json(Partnership partnership) {
        return new AgreementNotesJson(
                notes.of(partnership).stream().map(AgreementNoteJson::of).toList());
    }

    /** The notes, oldest first. */
    public record AgreementNotesJson(List<AgreementNoteJson> results) {}

    /**
     * A note.
     *
     * @param note names it
     * @param concern what it was made of; may be empty
     * @param taken whether the agreement takes it up
     * @param how where, in words; may be empty
     */
    public record AgreementNoteJson(
            String note, String text, String concern, boolean taken, String how, int version) {
        static AgreementNoteJson of(MoaNote note) {
            return new AgreementNoteJson(
                    note.ref(),
                    note.note(),
                    note.concern(),
                    note.taken().isPresent(),
                    note.how(),
                    note.version());
        }
    }
}
