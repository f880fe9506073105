package org.tandem.partnerships.rest;

import java.util.Map;

/** A refusal over REST. */
public record ErrorJson(
        int statusCode, String message, String reason, Map<String, String> errors) {}
