package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.partnerships.policy.PackChange.Kind.ADDED;
import static org.tandem.partnerships.policy.PackChange.Kind.CHANGED;
import static org.tandem.partnerships.policy.PackChange.Kind.REMOVED;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackComparisonTest {
    private static final String MADISON = Packs.yaml("mmsd-7544");

    @Test
    void aPackIsNoDifferentFromItself() {
        assertThat(changes(MADISON)).isEmpty();
    }

    @Test
    void whatChangedIsNamedByItsPlace() {
        String changed =
                MADISON.replace("version: 1", "version: 2")
                        .replace("route: notice,", "route: notice-and-approval,");

        assertThat(changes(changed))
                .containsExactly(
                        new PackChange(
                                CHANGED, "routes.medium.route", "notice", "notice-and-approval"),
                        new PackChange(CHANGED, "version", "1", "2"));
    }

    @Test
    void anEntryThatMovesIsStillTheSame() {
        String spi =
                "    - {id: spi, title: Strategic Partnerships & Innovation (SP&I), source:"
                        + " '000:21'}\n";
        String slt = "    - {id: slt-colt, title: SLT/COLT, source: '000:55'}\n";

        assertThat(changes(MADISON.replace(spi + slt, slt + spi))).isEmpty();
    }

    @Test
    void whatAPackTakesOverFromAnotherCounts() {
        String own =
                MADISON
                        + "themes:\n"
                        + "  - {id: all, title: All, standardsTitle: All, source: sample}\n";

        assertThat(changes(own))
                .contains(
                        new PackChange(ADDED, "themes.all.title", "", "All"),
                        new PackChange(
                                REMOVED,
                                "themes.alignment.title",
                                "Alignment of Strategic Priority and Objectives",
                                ""))
                .noneMatch(change -> change.place().startsWith("readiness"));
    }

    private static List<PackChange> changes(String after) {
        return PackComparison.between(
                PackValues.of(MADISON, ShippedPacks::yaml),
                PackValues.of(after, ShippedPacks::yaml));
    }
}
