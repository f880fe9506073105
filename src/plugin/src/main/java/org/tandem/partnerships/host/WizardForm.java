package org.tandem.partnerships.host;

import java.util.List;

/**
 * What a wizard asks once it is known what for.
 *
 * @param about what to know before filling it in; may be empty
 */
public record WizardForm(String about, List<Field> fields) {
    public static final WizardForm NONE = new WizardForm("", List.of());

    /**
     * A text of several lines.
     *
     * @param name of the input, as {@link Wizard#check} gets it
     * @param longest most characters
     */
    public record Field(String name, String label, String description, int longest) {}
}
