package org.tandem.partnerships.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.tandem.partnerships.host.WizardInputs;

/** Reads the parameters of an address as inputs of a form. */
public final class QueryInputs {
    private QueryInputs() {}

    /** Trimmed texts by name; the first value of a name that is there several times. */
    public static Map<String, String> of(UriInfo address) {
        Map<String, Object> first = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> first.put(name, values.get(0)));
        return WizardInputs.of(first);
    }
}
