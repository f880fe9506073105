package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.policy.AgreementSection;

/** The wizard's fields for the sections, and the page text that comes of them. */
final class SectionFields {
    private SectionFields() {}

    /** The field of a section: its id in camel case, since templates take no hyphens. */
    static String name(AgreementSection section) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (char c : section.id().toCharArray()) {
            if (c == '-') {
                capital = true;
            } else {
                name.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return name.toString();
    }

    /** One section macro per section of the policy, with what was typed or a hint to the writer. */
    static String storage(List<AgreementSection> sections, Map<String, String> inputs) {
        StringBuilder storage = new StringBuilder();
        for (AgreementSection section : sections) {
            String typed = inputs.getOrDefault(name(section), "");
            storage.append("<ac:structured-macro ac:name=\"")
                    .append(Completeness.MACRO)
                    .append("\" ac:schema-version=\"1\"><ac:parameter ac:name=\"")
                    .append(Completeness.SECTION)
                    .append("\">")
                    .append(StorageText.escape(section.id()))
                    .append("</ac:parameter><ac:rich-text-body>")
                    .append(typed.isBlank() ? hint(section) : StorageText.paragraphs(typed))
                    .append("</ac:rich-text-body></ac:structured-macro>");
        }
        return storage.toString();
    }

    private static String hint(AgreementSection section) {
        String hint = StorageText.escape(section.hint());
        return "<p><ac:placeholder>" + hint + "</ac:placeholder></p>";
    }
}
