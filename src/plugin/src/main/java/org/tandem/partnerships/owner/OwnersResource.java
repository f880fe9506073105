package org.tandem.partnerships.owner;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.owner.OwnersJson.ExpectationsJson;
import org.tandem.partnerships.owner.OwnersJson.OwnerJson;
import org.tandem.partnerships.owner.OwnersJson.OwnerLevelJson;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.OwnerLevel;
import org.tandem.partnerships.policy.SourcedText;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/owners}. */
@LicensedOnly
@Path("partnerships/{id}/owners")
@Produces(MediaType.APPLICATION_JSON)
public class OwnersResource {
    private final Owners owners;
    private final CurrentOwners current;
    private final Partnerships partnerships;
    private final People people;

    @Inject
    public OwnersResource(
            Owners owners, CurrentOwners current, Partnerships partnerships, People people) {
        this.owners = owners;
        this.current = current;
        this.partnerships = partnerships;
        this.people = people;
    }

    /** The owners by level, with what is expected of them. */
    @GET
    public OwnersJson get(@PathParam("id") String id) {
        people.required();
        Partnership partnership = partnerships.view(PartnershipNumber.parse(id));
        List<OwnerLevelJson> levels =
                current.of(partnership).stream().map(OwnersResource::json).toList();
        return new OwnersJson(levels, partnership.version());
    }

    /** Replaces the owners of all levels; for the owners and the office. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnersJson change(@PathParam("id") String id, String body) {
        people.required();
        owners.change(PartnershipNumber.parse(id), JsonBody.inputs(body));
        return get(id);
    }

    /** Puts one person in another's place and passes that one's open actions on. */
    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    public HandOverJson handOver(@PathParam("id") String id, String body) {
        people.required();
        int number = PartnershipNumber.parse(id);
        HandedOver done = owners.handOver(number, JsonBody.inputs(body));
        return HandOverJson.of(done, partnerships.view(number).version());
    }

    private static OwnerLevelJson json(LevelOwners one) {
        OwnerLevel level = one.level();
        return new OwnerLevelJson(
                level.id(),
                level.title(),
                level.description(),
                level.min(),
                level.max() == OwnerLevel.ANY_NUMBER ? null : level.max(),
                level.eligibleGroup(),
                one.owners().stream().map(OwnersResource::json).toList(),
                level.expectations().stream()
                        .map(
                                part ->
                                        new ExpectationsJson(
                                                part.heading(),
                                                part.texts().stream()
                                                        .map(SourcedText::text)
                                                        .toList()))
                        .toList());
    }

    private static OwnerJson json(Account owner) {
        return new OwnerJson(owner.person().name(), owner.person().fullName(), owner.active());
    }
}
