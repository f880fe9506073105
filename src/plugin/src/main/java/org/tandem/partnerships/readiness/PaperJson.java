package org.tandem.partnerships.readiness;

import java.util.Map;

/**
 * What a team filled in together.
 *
 * @param values texts by field
 * @param hints advice by field, never a refusal (R96)
 */
public record PaperJson(
        String name, Map<String, String> values, int version, Map<String, String> hints) {}
