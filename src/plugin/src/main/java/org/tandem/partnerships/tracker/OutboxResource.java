package org.tandem.partnerships.tracker;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Part;

/** {@code /rest/tandem/1.0/outbox}, for administrators and the partnership office. */
@LicensedOnly
@Path("outbox")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
    private final OutboxOffice office;

    @Inject
    public OutboxResource(OutboxOffice office) {
        this.office = office;
    }

    /** A page of what is in trouble; {@code next} goes into {@code after}. */
    @GET
    public ReportJson report(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        office.checkMayManage();
        Part part = Part.after(after, limit);
        OutboxReport report = office.report(part.from(), part.limit());
        return new ReportJson(
                report.pending(),
                report.stuck(),
                report.entries().stream().map(EntryJson::of).toList(),
                report.next() == 0 ? null : report.next());
    }

    /** Tries an entry again now. */
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        office.retry(number(id));
        return Response.noContent().build();
    }

    /** Changes the Jira project in which new issues are made. */
    @PUT
    @Path("project")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response project(String body) {
        office.setProjectKey(JsonBody.object(body).path("project").asText("").trim());
        return Response.noContent().build();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw RefusedException.notFound("tandem.outbox.error.no-entry");
        }
        return Integer.parseInt(text);
    }

    /**
     * The outbox.
     *
     * @param next null at the end
     */
    public record ReportJson(int pending, int stuck, List<EntryJson> results, Integer next) {}

    /**
     * An entry.
     *
     * @param nextAttempt as {@code 2026-11-21T09:00:00Z}
     */
    public record EntryJson(
            int id,
            String key,
            String kind,
            String state,
            int attempts,
            String nextAttempt,
            String lastError) {
        static EntryJson of(OutboxEntry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.key(),
                    entry.kind().name(),
                    entry.state().name(),
                    entry.attempts(),
                    entry.nextAttempt().toString(),
                    entry.lastError());
        }
    }
}
