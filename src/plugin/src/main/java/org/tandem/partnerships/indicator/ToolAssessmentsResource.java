package org.tandem.partnerships.indicator;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.indicator.ToolAssessmentJson.CommitteeJson;
import org.tandem.partnerships.indicator.ToolAssessmentJson.ToolAssessmentListJson;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Paging;

/** {@code /rest/tandem/1.0/tool-assessments}. */
@LicensedOnly
@Path("tool-assessments")
@Produces(MediaType.APPLICATION_JSON)
public class ToolAssessmentsResource {
    private final ToolAssessments assessments;
    private final AssessmentWords words;
    private final People people;

    @Inject
    public ToolAssessmentsResource(
            ToolAssessments assessments, AssessmentWords words, People people) {
        this.assessments = assessments;
        this.words = words;
        this.people = people;
    }

    /** What was filed; for the committee and the office. */
    @GET
    public ToolAssessmentListJson list(
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        people.required();
        Paging paging = Paging.read(before, limit);
        return words.list(paging.before(), paging.limit());
    }

    /** Files the caller's assessment, or corrects it; for the committee. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(String body) {
        people.required();
        ToolAssessment filed = assessments.file(JsonBody.inputs(body));
        return Response.status(Response.Status.CREATED)
                .entity(words.words(List.of(filed)).get(0))
                .build();
    }

    /** Which group the committee is; for the office. */
    @GET
    @Path("committee")
    public CommitteeJson committee() {
        return new CommitteeJson(assessments.group());
    }

    /** Makes another group the committee; for the office. */
    @PUT
    @Path("committee")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitteeJson setCommittee(String body) {
        assessments.group();
        assessments.setGroup(JsonBody.inputs(body).getOrDefault("group", ""));
        return committee();
    }
}
