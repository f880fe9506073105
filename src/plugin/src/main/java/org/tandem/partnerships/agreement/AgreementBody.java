package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.policy.AgreementSection;

/** The text with which an agreement's page begins. */
final class AgreementBody {
    private AgreementBody() {}

    /** A first agreement, with what was typed into the wizard. */
    static String first(List<AgreementSection> sections, Map<String, String> inputs) {
        return macro("approval-status")
                + macro(NotesMacro.NAME)
                + SectionFields.storage(sections, inputs);
    }

    /** One that follows another: its text as it was, and what is changed in it from now on. */
    static String following(FormerAgreement former) {
        return missing(ComparisonMacro.NAME, former)
                + missing(NotesMacro.NAME, former)
                + former.storage();
    }

    private static String missing(String macro, FormerAgreement former) {
        return former.storage().contains("ac:name=\"" + macro + "\"") ? "" : macro(macro);
    }

    private static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\"/>";
    }
}
