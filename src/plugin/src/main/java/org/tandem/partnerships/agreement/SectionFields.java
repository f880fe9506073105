package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.WizardForm.Field;
import org.tandem.partnerships.policy.AgreementSection;

/** The wizard's fields for the sections, and the page text that comes of them. */
final class SectionFields {
    private SectionFields() {}

    static final int LONGEST = 10_000;

    /**
     * The field of a section. The prefix keeps sections of any name apart from the wizard's own
     * fields; templates take no hyphens.
     */
    static String name(AgreementSection section) {
        return "section_" + section.id().replace('-', '_');
    }

    /** The fields to fill in, in the policy's order. */
    static List<Field> fields(List<AgreementSection> sections) {
        return sections.stream()
                .map(section -> new Field(name(section), section.title(), section.hint(), LONGEST))
                .toList();
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
