package org.tandem.partnerships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.ShippedPolicies;

class CompletenessTest {
    private static final List<AgreementSection> SECTIONS =
            ShippedPolicies.policies().current().agreement("");

    @Test
    void theSectionsAreTheUnionOfPolicyAndMemorandum() {
        assertThat(SECTIONS)
                .extracting(AgreementSection::id)
                .containsExactly(
                        "shared-purpose",
                        "roles",
                        "services",
                        "financial",
                        "communication",
                        "outcomes",
                        "metrics",
                        "monitoring");
    }

    @Test
    void anAgreementWithTextInEverySectionLacksNothing() {
        assertThat(Completeness.missing(SECTIONS, filled("<p>Agreed.</p>"))).isEmpty();
    }

    @Test
    void everyEmptySectionIsNamedInThePolicysOrder() {
        List<MacroUse> page = filled("<p>Agreed.</p>");
        page.remove(5);
        page.set(1, use("roles", "<p>&nbsp;<br/></p>"));
        assertThat(Completeness.missing(SECTIONS, page))
                .extracting(AgreementSection::id)
                .containsExactly("roles", "outcomes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<p></p>",
                "<p>&#160;</p>",
                "<p><ac:placeholder>Who does what.</ac:placeholder></p>",
                "<ul><li><br/></li></ul>"
            })
    void hintsAndEmptyMarkupAreNoText(String body) {
        assertThat(StorageText.isBlank(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p>",
                "<p><ac:placeholder>h</ac:placeholder>x</p>",
                "<ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image>"
            })
    void textAndPicturesAreContent(String body) {
        assertThat(StorageText.isBlank(body)).isFalse();
    }

    @Test
    void whatIsTypedIntoTheWizardIsWellFormedAndEscaped() throws Exception {
        Map<String, String> typed =
                Map.of(
                        "section_shared_purpose",
                        "One <b>&\n\nTwo \"q\"\u0001",
                        "section_roles",
                        "]]> </p>");
        String storage = SectionFields.storage(SECTIONS, typed);
        assertThat(storage)
                .contains("<p>One &lt;b&gt;&amp;</p><p>Two &quot;q&quot;</p>")
                .contains("<ac:placeholder>");
        byte[] xml = ("<x>" + storage + "</x>").getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<MacroUse> filled(String body) {
        List<MacroUse> page = new ArrayList<>();
        SECTIONS.forEach(section -> page.add(use(section.id(), body)));
        return page;
    }

    private static MacroUse use(String section, String body) {
        return new MacroUse("agreement-section", Map.of("section", section), body);
    }
}
