package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * What agreements consist of.
 *
 * @param sections all that there are
 * @param templates for types of agreement that have not all of them, or in another order
 */
public record AgreementForm(List<AgreementSection> sections, List<Template> templates) {
    static final AgreementForm NONE = new AgreementForm(List.of(), List.of());

    /**
     * What one type of agreement consists of (R12).
     *
     * @param id what it is written as: an id of the list {@code agreement-types}
     * @param sections ids, in the order in which they are written
     */
    public record Template(String id, List<String> sections, String source) {}

    /** The sections of what is written as this; all of them where the pack has no template. */
    List<AgreementSection> sections(String template) {
        return template(template)
                .map(one -> one.sections().stream().map(this::section).toList())
                .orElse(sections);
    }

    Optional<Template> template(String id) {
        return templates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private AgreementSection section(String id) {
        return sections.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
