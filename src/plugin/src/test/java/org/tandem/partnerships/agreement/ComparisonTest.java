package org.tandem.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partnerships.agreement.ComparisonView.RunView;
import org.tandem.partnerships.agreement.ComparisonView.SectionView;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.policy.AgreementSection;

/** What a new agreement changes of the one before (R23). */
class ComparisonTest {
    private static final AgreementSection ROLES =
            new AgreementSection("roles", "Roles", "hint", false, "sample");
    private static final AgreementSection OUTCOMES =
            new AgreementSection("outcomes", "Outcomes", "hint", true, "sample");

    @Test
    void wordsThatCameAndWentAreMarkedAndTheRestIsKept() {
        SectionView roles =
                compare("<p>Thirty tutors</p><p>help</p>", "<p>Forty tutors</p><p>help</p>").get(0);

        assertThat(roles.changed()).isTrue();
        assertThat(roles.runs())
                .containsExactly(
                        new RunView("removed", "Thirty"),
                        new RunView("added", "Forty"),
                        new RunView("kept", " tutors\nhelp"));
    }

    @Test
    void everySectionOfThePolicyIsCompared() {
        List<SectionView> sections = compare("<p>Same</p>", "<p><strong>Same</strong></p>");

        assertThat(sections).extracting(SectionView::title).containsExactly("Roles", "Outcomes");
        assertThat(sections).noneMatch(SectionView::changed);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>R&amp;D &rsquo;a&#39;</p>, R&amp;D &rsquo;a&#39;",
        "<p>a & b</p>, a &amp; b",
        "<p title='x>y'>z</p>, y'&gt;z",
        "<![CDATA[<script>alert(1)</script>]]>, alert(1)]]&gt;",
        "<p>a<br/>b</p><ul><li>c</li></ul>, a|b|c",
        "<p><ac:placeholder>hint</ac:placeholder></p>, ''"
    })
    void whatIsShownOfTheTextHoldsNoMarkup(String storage, String shown) {
        String text = StorageText.lines(storage);

        assertThat(text.replace('\n', '|')).isEqualTo(shown);
        assertThat(text).doesNotContain("<");
    }

    private static List<SectionView> compare(String before, String after) {
        return Comparison.of(
                List.of(ROLES, OUTCOMES),
                List.of(use("roles", before), use("elsewhere", "x")),
                List.of(use("roles", after)));
    }

    private static MacroUse use(String section, String body) {
        return new MacroUse("agreement-section", Map.of("section", section), body);
    }
}
