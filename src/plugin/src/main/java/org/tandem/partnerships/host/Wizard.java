package org.tandem.partnerships.host;

import java.util.Map;

/**
 * What a page blueprint of Tandem does with its wizard's inputs; free of the host's types. Inputs
 * are trimmed texts by field name; fields with several values are separated by commas.
 */
public interface Wizard {
    /** Module key of the blueprint: {@code partnership-blueprint}. */
    String blueprint();

    /**
     * Checks everything the wizard collected, before a page exists.
     *
     * @throws RefusedException (invalid) with all wrong fields at once, or (forbidden)
     */
    Draft check(Map<String, String> inputs);

    /**
     * What it asks besides its own fields, once these say what for.
     *
     * @param inputs those of its fields that are filled in so far
     * @throws RefusedException (invalid) while too little is said, or (forbidden)
     */
    default WizardForm form(Map<String, String> inputs) {
        return WizardForm.NONE;
    }

    /**
     * Binds the new page, in the transaction that created it.
     *
     * @param inputs the same that {@link #check} accepted
     */
    void created(Map<String, String> inputs, PageRef page);

    /**
     * A page about to be created.
     *
     * @param variables values for the template's {@code at:var}
     */
    record Draft(String title, Map<String, String> variables) {}
}
