package org.tandem.partnerships.approval;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.agreement.AgreementText;
import org.tandem.partnerships.agreement.Agreements;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/agreements/{pageId}/approval}. */
@LicensedOnly
@Path("agreements/{pageId}/approval")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {
    private final AskForApproval askForApproval;
    private final ApprovalAccess access;
    private final ApprovalStore store;
    private final Agreements agreements;
    private final Pages pages;
    private final People people;

    @Inject
    public ApprovalResource(
            AskForApproval askForApproval,
            ApprovalAccess access,
            ApprovalStore store,
            Agreements agreements,
            Pages pages,
            People people) {
        this.askForApproval = askForApproval;
        this.access = access;
        this.store = store;
        this.agreements = agreements;
        this.pages = pages;
        this.people = people;
    }

    /** Where the approval stands. */
    @GET
    public ApprovalJson get(@PathParam("pageId") String pageId) {
        people.required();
        long id = number(pageId);
        Partnership partnership = access.agreementOf(id);
        AgreementText text =
                pages.find(id)
                        .map(page -> agreements.text(page, partnership))
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.approval.error.no-page"));
        Optional<ApprovalRequest> latest = store.latest(id);
        return new ApprovalJson(
                latest.map(ApprovalRequest::state).orElse(ApprovalState.NOT_ASKED).name(),
                latest.map(ApprovalRequest::pageVersion).orElse(null),
                latest.filter(request -> request.changedSince(text.hash())).isPresent(),
                latest.flatMap(ApprovalRequest::issueKey).orElse(null),
                text.missing());
    }

    /** Asks for approval of the page's current version. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("pageId") String pageId, String body) {
        people.required();
        String version = JsonBody.object(body).path("pageVersion").asText("");
        if (!version.matches("\\d{1,9}")) {
            InputErrors errors = new InputErrors();
            errors.reject("pageVersion", "tandem.error.version");
            errors.throwIfAny();
        }
        askForApproval.ask(number(pageId), Integer.parseInt(version));
        return Response.status(Response.Status.CREATED).entity(get(pageId)).build();
    }

    private static long number(String pageId) {
        if (!pageId.matches("\\d{1,18}")) {
            throw RefusedException.notFound("tandem.approval.error.no-page");
        }
        return Long.parseLong(pageId);
    }

    /**
     * An approval.
     *
     * @param state {@code NOT_ASKED}, {@code SENDING}, {@code OFFICE_REVIEW}, {@code
     *     AWAITING_SIGN_OFF}, {@code APPROVED}, {@code RETURNED}, {@code WITHDRAWN} or {@code
     *     ELSEWHERE}
     * @param pageVersion the version it was asked for, or null
     * @param changed whether the page was changed since
     * @param issueKey null while there is none
     * @param missing titles of the sections that must be filled in first
     */
    public record ApprovalJson(
            String state,
            Integer pageVersion,
            boolean changed,
            String issueKey,
            List<String> missing) {}
}
