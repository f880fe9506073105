package org.tandem.partnerships.rest;

import java.util.List;
import java.util.Map;

/**
 * A refusal over REST.
 *
 * @param errors a message per wrong field
 * @param gates what must be done first, where that is why
 */
public record ErrorJson(
        int statusCode,
        String message,
        String reason,
        Map<String, String> errors,
        List<GateJson> gates) {
    /**
     * A gate that is not met.
     *
     * @param link where to meet it; empty when there is no such place
     */
    public record GateJson(String name, String message, String link) {}
}
