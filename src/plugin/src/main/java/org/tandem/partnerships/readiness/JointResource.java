package org.tandem.partnerships.readiness;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.readiness.JointJson.JointCategoryJson;
import org.tandem.partnerships.readiness.JointJson.JointSideJson;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/readiness/joint}: both teams together. */
@LicensedOnly
@Path("partnerships/{id}/readiness/joint")
@Produces(MediaType.APPLICATION_JSON)
public class JointResource {
    private final Partnerships partnerships;
    private final JointMeeting meeting;
    private final Policies policies;
    private final PaperHints hints;
    private final People people;

    @Inject
    public JointResource(
            Partnerships partnerships,
            JointMeeting meeting,
            Policies policies,
            PaperHints hints,
            People people) {
        this.partnerships = partnerships;
        this.meeting = meeting;
        this.policies = policies;
        this.hints = hints;
        this.people = people;
    }

    /** What both teams brought. */
    @GET
    public JointJson get(@PathParam("id") String id) {
        Partnership partnership = partnership(id);
        Together together = meeting.together(partnership);
        List<JointCategoryJson> categories =
                together.open()
                        ? policies.of(partnership.pack()).readiness().categories().stream()
                                .map(category -> json(category, together))
                                .toList()
                        : List.of();
        Paper decision = together.joint().named(JointMeeting.DECISION);
        return new JointJson(together.open(), categories, decision.values(), decision.version());
    }

    /** Records what people decided. */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaperJson decide(@PathParam("id") String id, String body) {
        return hints.json(meeting.decide(partnership(id), JsonBody.inputs(body)));
    }

    /** Makes an action item or a note for the MOA of a concern. */
    @POST
    @Path("concerns")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaperJson settle(@PathParam("id") String id, String body) {
        return hints.json(meeting.settle(partnership(id), JsonBody.inputs(body)));
    }

    private static JointCategoryJson json(Category category, Together together) {
        return new JointCategoryJson(
                category.id(),
                json(category, Side.DISTRICT, together),
                json(category, Side.PARTNER, together));
    }

    private static JointSideJson json(Category category, Side side, Together together) {
        Paper paper = together.teams().get(side).category(category.id());
        return new JointSideJson(
                paper.lines(TeamFields.STRENGTHS),
                paper.lines(TeamFields.CONCERNS),
                together.average(side, category.id()).map(BigDecimal::toPlainString).orElse(null));
    }

    private Partnership partnership(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id));
    }
}
