package org.tandem.workspace.endpoints;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.App;
import org.tandem.workspace.web.ErrorShape;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Turns exceptions of plugins' resources into the application's error JSON. */
public final class RestErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    private final App app;
    private final Texts texts;
    private final Supplier<Locale> locale;

    public RestErrors(App app, Texts texts, Supplier<Locale> locale) {
        this.app = app;
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException answered
                && answered.getResponse().hasEntity()) {
            return answered.getResponse();
        }
        WebError error = error(problem);
        return Response.status(error.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorShape.of(app, error))
                .build();
    }

    private WebError error(Throwable problem) {
        if (problem instanceof WebError error) {
            return error;
        }
        if (problem instanceof WebApplicationException refused) {
            return refused(refused.getResponse().getStatus(), refused.getMessage());
        }
        if (problem instanceof JsonProcessingException json) {
            return malformed(json);
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in a REST resource of {}", id, app, problem);
        return new WebError(500, texts.text(locale.get(), "admin.rest.unexpected", id));
    }

    private WebError refused(int status, String message) {
        return switch (status) {
            case 404 -> new WebError(status, texts.text(locale.get(), "admin.rest.not-found"));
            case 405 -> new WebError(status, texts.text(locale.get(), "admin.rest.method"));
            case 406 -> new WebError(status, texts.text(locale.get(), "admin.rest.answer-type"));
            case 415 -> new WebError(status, texts.text(locale.get(), "admin.rest.body-type"));
            default -> new WebError(status, message);
        };
    }

    /** Names the place, never a class. */
    private WebError malformed(JsonProcessingException problem) {
        String field = problem instanceof JsonMappingException mapping ? path(mapping) : "";
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return fieldError(
                    field,
                    "admin.rest.unknown-field",
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (problem instanceof MismatchedInputException && !field.isEmpty()) {
            return fieldError(field, "admin.rest.wrong-value", field);
        }
        JsonLocation at = problem.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new WebError(400, texts.text(locale.get(), "admin.rest.malformed", line, column));
    }

    private WebError fieldError(String field, String textKey, Object... args) {
        String message = texts.text(locale.get(), textKey, args);
        return new WebError(400, message, Map.of(field, message));
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(
                        part ->
                                part.getFieldName() == null
                                        ? String.valueOf(part.getIndex())
                                        : part.getFieldName())
                .collect(Collectors.joining("."));
    }
}
