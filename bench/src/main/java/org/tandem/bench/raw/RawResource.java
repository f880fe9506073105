package org.tandem.bench.raw;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Rows as JSON, behind the same server and login as Tandem's own. */
@LicensedOnly
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RawResource {
    /** The rows of a set. */
    @GET
    @Path("{set}")
    public List<Map<String, Object>> rows(@PathParam("set") String set) {
        return RawSql.rows(set);
    }
}
