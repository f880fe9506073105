package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.policy.AgreementSection;

/** The text with which an agreement's page begins. */
final class AgreementBody {
    private static final String STATUS = macro("approval-status");
    private static final String NOTES = macro(NotesMacro.NAME);
    private static final String COMPARISON = macro(ComparisonMacro.NAME);

    private AgreementBody() {}

    /** A first agreement, with what was typed into the wizard. */
    static String first(List<AgreementSection> sections, Map<String, String> inputs) {
        return STATUS + NOTES + SectionFields.storage(sections, inputs);
    }

    /** One that follows another: its text as it was, and what is changed in it from now on. */
    static String following(FormerAgreement former) {
        String marker = "ac:name=\"" + ComparisonMacro.NAME + "\"";
        return former.storage().contains(marker) ? former.storage() : COMPARISON + former.storage();
    }

    private static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\"/>";
    }
}
