package org.tandem.partnerships.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code /rest/tandem/1.0/openapi.json}: what this API offers, for tools. */
@UnrestrictedAccess
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    /** The OpenAPI 3.1 description. */
    @GET
    public String get() throws IOException {
        try (InputStream file =
                OpenApiResource.class.getClassLoader().getResourceAsStream("openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
