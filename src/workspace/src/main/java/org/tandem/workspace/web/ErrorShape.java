package org.tandem.workspace.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.tandem.workspace.App;

/** The JSON in which each product tells clients of its REST API what went wrong. */
public final class ErrorShape {
    private ErrorShape() {}

    /** The error as the application's clients expect it. */
    public static Map<String, Object> of(App app, WebError error) {
        return app == App.JIRA ? jira(error) : confluence(error);
    }

    private static Map<String, Object> jira(WebError error) {
        boolean silent = error.getMessage() == null || error.getMessage().isEmpty();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("errorMessages", silent ? List.of() : List.of(error.getMessage()));
        shape.put("errors", error.fields());
        return shape;
    }

    private static Map<String, Object> confluence(WebError error) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("statusCode", error.status());
        shape.put("message", error.getMessage());
        shape.put("reason", HttpStatus.getMessage(error.status()));
        shape.put("errors", error.fields());
        return shape;
    }
}
