package org.tandem.partnerships.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.WizardForm;
import org.tandem.partnerships.host.WizardList;

/**
 * {@code /rest/tandem/1.0/wizard/{blueprint}}: what a wizard asks, and whether its inputs can be
 * accepted; creates nothing.
 */
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

    /** The fields that it asks for a partnership besides its own. */
    @GET
    @Path("fields")
    public WizardFormJson fields(
            @PathParam("blueprint") String blueprint,
            @QueryParam("partnership") @DefaultValue("") String partnership) {
        people.required();
        WizardForm form = wizards.of(blueprint).form(Map.of("partnership", partnership));
        return new WizardFormJson(
                form.about(), form.fields().stream().map(WizardFieldJson::of).toList());
    }

    /**
     * The further part of a wizard's form.
     *
     * @param about what to know before filling it in; may be empty
     */
    public record WizardFormJson(String about, List<WizardFieldJson> fields) {}

    /**
     * A text of several lines to fill in.
     *
     * @param longest most characters
     */
    public record WizardFieldJson(String name, String label, String description, int longest) {
        static WizardFieldJson of(WizardForm.Field field) {
            return new WizardFieldJson(
                    field.name(), field.label(), field.description(), field.longest());
        }
    }

    /** The page's title to be. */
    public record TitleJson(String title) {}
}
