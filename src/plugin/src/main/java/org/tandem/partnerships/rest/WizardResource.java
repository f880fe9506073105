package org.tandem.partnerships.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.WizardList;

/** {@code /rest/tandem/1.0/wizard/{blueprint}}: checks a wizard's inputs and creates nothing. */
@LicensedOnly
@Path("wizard/{blueprint}")
@Produces(MediaType.APPLICATION_JSON)
public class WizardResource {
    private final WizardList wizards;
    private final People people;

    @Inject
    public WizardResource(WizardList wizards, People people) {
        this.wizards = wizards;
        this.people = people;
    }

    /** Answers the title that the page would get. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TitleJson check(@PathParam("blueprint") String blueprint, String body) {
        people.required();
        return new TitleJson(wizards.of(blueprint).check(JsonBody.inputs(body)).title());
    }

    /** The page's title to be. */
    public record TitleJson(String title) {}
}
