package org.tandem.partnerships.policy;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.JsonBody;
import org.tandem.partnerships.rest.Part;

/** {@code /rest/tandem/1.0/policy-packs}, for administrators and the partnership office. */
@LicensedOnly
@Path("policy-packs")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyPacksResource {
    private final PackOffice office;
    private final PackTexts texts;

    @Inject
    public PolicyPacksResource(PackOffice office, PackTexts texts) {
        this.office = office;
        this.texts = texts;
    }

    /** A page of packs, oldest first; {@code next} goes into {@code after}. */
    @GET
    public PackListJson list(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        PackRef active = office.active();
        Part part = Part.after(after, limit);
        List<StoredPack> found = office.list(part.from(), part.limit() + 1);
        List<StoredPack> packs = found.subList(0, Math.min(part.limit(), found.size()));
        return new PackListJson(
                packs.stream().map(pack -> texts.json(pack, active)).toList(),
                found.size() > part.limit() ? packs.get(part.limit() - 1).row() : null);
    }

    /** A pack with its text. */
    @GET
    @Path("{id}/{version}")
    public PackTextJson get(@PathParam("id") String id, @PathParam("version") String version) {
        PackRef ref = ref(id, version);
        StoredPack pack = office.find(ref);
        return new PackTextJson(texts.json(pack, office.active()), office.yaml(ref));
    }

    /**
     * A part of what a pack changes against the active one; {@code next} goes into {@code skip}.
     */
    @GET
    @Path("{id}/{version}/changes")
    public ChangesJson changes(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @QueryParam("skip") @DefaultValue("0") String skip,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        PackRef ref = ref(id, version);
        String active = office.active().toString();
        Part part = Part.skipping(skip, limit);
        ChangePage page = ChangePage.of(office.compare(ref), part.from(), part.limit());
        return new ChangesJson(
                active,
                page.changes().stream().map(PackChangeJson::of).toList(),
                page.next().orElse(null));
    }

    /** Checks a pack and stores nothing. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public PackCheckJson check(String body) {
        return texts.json(office.check(yaml(body)));
    }

    /** Stores a pack; it governs nothing until it is activated. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response upload(String body) {
        StoredPack pack = office.upload(yaml(body));
        return Response.status(Response.Status.CREATED)
                .entity(texts.json(pack, office.active()))
                .build();
    }

    /** Makes a pack the one that governs new partnerships. */
    @POST
    @Path("{id}/{version}/activate")
    @Consumes(MediaType.APPLICATION_JSON)
    public PackJson activate(
            @PathParam("id") String id, @PathParam("version") String version, String body) {
        PackRef ref = ref(id, version);
        office.activate(ref, JsonBody.object(body).path("replaces").asText(""));
        return texts.json(office.find(ref), office.active());
    }

    private static String yaml(String body) {
        return JsonBody.object(body).path("yaml").asText("");
    }

    private static PackRef ref(String id, String version) {
        String text = id + "/" + version;
        return PackRef.parse(text)
                .orElseThrow(() -> RefusedException.notFound("tandem.pack.error.none", text));
    }

    /**
     * A page of packs.
     *
     * @param next null at the end
     */
    public record PackListJson(List<PackJson> results, Integer next) {}

    /** A pack with its text. */
    public record PackTextJson(PackJson pack, String yaml) {}

    /**
     * Differences.
     *
     * @param active the pack that they are differences from
     * @param next null at the end
     */
    public record ChangesJson(String active, List<PackChangeJson> results, Integer next) {}
}
