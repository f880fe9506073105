package org.tandem.partnerships.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.rest.JsonBody;

/** {@code /rest/tandem/1.0/partnerships/{id}/reviews}. */
@LicensedOnly
@Path("partnerships/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
    private final Partnerships partnerships;
    private final WriteReview writeReview;
    private final ReadReviews readReviews;
    private final People people;

    @Inject
    public ReviewsResource(
            Partnerships partnerships,
            WriteReview writeReview,
            ReadReviews readReviews,
            People people) {
        this.partnerships = partnerships;
        this.writeReview = writeReview;
        this.readReviews = readReviews;
        this.people = people;
    }

    /** For those who may change the partnership. */
    @GET
    public ReviewsJson get(@PathParam("id") String id) {
        people.required();
        return readReviews.of(partnerships.edit(PartnershipNumber.parse(id)));
    }

    /** Fills a slot; answers all reviews. */
    @PUT
    @Path("{review}/inputs/{slot}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewsJson fill(
            @PathParam("id") String id,
            @PathParam("review") String review,
            @PathParam("slot") String slot,
            String body) {
        int number = view(id).id();
        Slot wanted =
                Slot.ofId(slot)
                        .orElseThrow(
                                () ->
                                        RefusedException.notFound(
                                                "tandem.review.error.no-slot",
                                                String.join(", ", Slot.ids())));
        writeReview.fill(number, review, wanted, JsonBody.inputs(body));
        return get(id);
    }

    /** Decides on viability; answers all reviews. */
    @PUT
    @Path("{review}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewsJson decide(
            @PathParam("id") String id, @PathParam("review") String review, String body) {
        int number = view(id).id();
        writeReview.decide(number, review, JsonBody.inputs(body));
        return get(id);
    }

    private Partnership view(String id) {
        people.required();
        return partnerships.view(PartnershipNumber.parse(id));
    }
}
