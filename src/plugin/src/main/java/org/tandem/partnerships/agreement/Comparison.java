package org.tandem.partnerships.agreement;

import java.util.List;
import java.util.Locale;
import org.tandem.partnerships.agreement.ComparisonView.RunView;
import org.tandem.partnerships.agreement.ComparisonView.SectionView;
import org.tandem.partnerships.agreement.TextDiff.Kind;
import org.tandem.partnerships.agreement.TextDiff.Run;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.policy.AgreementSection;

/** Compares two agreements section by section, as the policy lists them. */
final class Comparison {
    private Comparison() {}

    static List<SectionView> of(
            List<AgreementSection> sections, List<MacroUse> before, List<MacroUse> after) {
        return sections.stream()
                .map(
                        section ->
                                section(
                                        section,
                                        Completeness.text(section, before),
                                        Completeness.text(section, after)))
                .toList();
    }

    private static SectionView section(AgreementSection section, String before, String after) {
        List<Run> runs = TextDiff.between(before, after);
        return new SectionView(
                section.title(),
                runs.stream().anyMatch(run -> run.kind() != Kind.KEPT),
                runs.stream()
                        .map(
                                run ->
                                        new RunView(
                                                run.kind().name().toLowerCase(Locale.ROOT),
                                                run.text()))
                        .toList());
    }
}
