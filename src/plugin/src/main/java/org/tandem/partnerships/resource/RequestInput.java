package org.tandem.partnerships.resource;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;

/** What somebody asks for; see {@link ResourceRequest}. */
record RequestInput(String resource, String purpose, String school, String size) {
    static final String RESOURCES = "resources";
    static final String SIZES = "partner-sizes";
    static final int LONGEST_PURPOSE = 4000;
    static final int LONGEST_SCHOOL = 120;

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every wrong field with the pack's valid choices
     */
    static RequestInput read(Map<String, String> inputs, PolicyPack pack) {
        InputErrors errors = new InputErrors();
        String resource = inputs.getOrDefault("resource", "");
        checkChoice("resource", resource, pack.list(RESOURCES), errors);
        String purpose = inputs.getOrDefault("purpose", "");
        checkSaid("purpose", purpose, errors);
        errors.checkText("purpose", purpose, LONGEST_PURPOSE);
        String school = inputs.getOrDefault("school", "").replaceAll("\\s+", " ");
        checkSaid("school", school, errors);
        errors.checkLine("school", school, LONGEST_SCHOOL);
        String size = inputs.getOrDefault("size", "");
        if (!pack.list(SIZES).isEmpty()) {
            checkChoice("size", size, pack.list(SIZES), errors);
        }
        errors.throwIfAny();
        return new RequestInput(resource, purpose, school, pack.list(SIZES).isEmpty() ? "" : size);
    }

    private static void checkChoice(
            String field, String id, List<Choice> valid, InputErrors errors) {
        List<String> ids = valid.stream().map(Choice::id).toList();
        if (!ids.contains(id)) {
            errors.reject(field, "tandem.error.choice", String.join(", ", ids));
        }
    }

    private static void checkSaid(String field, String text, InputErrors errors) {
        if (text.isEmpty()) {
            errors.reject(field, "tandem.resource.error.missing." + field);
        }
    }
}
