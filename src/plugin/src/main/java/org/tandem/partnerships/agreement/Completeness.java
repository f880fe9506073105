package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.policy.AgreementSection;

/** Whether an agreement says all it must (R7, R110, R111). */
final class Completeness {
    static final String MACRO = "agreement-section";
    static final String SECTION = "section";

    private Completeness() {}

    /** The sections of the policy that the page lacks, or that are empty on it, in order. */
    static List<AgreementSection> missing(List<AgreementSection> required, List<MacroUse> page) {
        return required.stream().filter(section -> !filled(section, page)).toList();
    }

    private static boolean filled(AgreementSection section, List<MacroUse> page) {
        return page.stream()
                .filter(use -> isSection(section, use))
                .anyMatch(use -> !StorageText.isBlank(use.body()));
    }

    /** What can be read in a section, as {@link StorageText#lines}. */
    static String text(AgreementSection section, List<MacroUse> page) {
        return page.stream()
                .filter(use -> isSection(section, use))
                .map(use -> StorageText.lines(use.body()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSection(AgreementSection section, MacroUse use) {
        return use.name().equals(MACRO) && section.id().equals(use.parameters().get(SECTION));
    }
}
