package org.tandem.partnerships.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tandem.partnerships.host.Obstacle;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.rest.ErrorJson.GateJson;

/** Turns every refusal into error JSON with its status. */
@Provider
public class RefusalMapper implements ExceptionMapper<RefusedException> {
    private final RefusalTexts texts;

    @Inject
    public RefusalMapper(RefusalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RefusedException refusal) {
        Response.Status status = Response.Status.fromStatusCode(refusal.code().status());
        ErrorJson body =
                new ErrorJson(
                        status.getStatusCode(),
                        texts.message(refusal),
                        status.getReasonPhrase(),
                        texts.fields(refusal),
                        refusal.obstacles().stream().map(this::gate).toList());
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(body).build();
    }

    private GateJson gate(Obstacle obstacle) {
        return new GateJson(obstacle.name(), texts.text(obstacle), obstacle.link());
    }
}
