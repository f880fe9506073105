package org.tandem.workspace.wiki.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.wiki.StorageValidator;
import org.tandem.workspace.wiki.Words;

class StorageCheckTest {
    private final StorageCheck check =
            new StorageCheck(new Words(new BundleTexts(), () -> Locale.US));

    private StorageValidator.Problem problem(String storage) {
        return check.check(storage).orElseThrow();
    }

    @Test
    void goodStorageFormatPasses() {
        assertThat(check.check("")).isEmpty();
        assertThat(
                        check.check(
                                "text &nbsp; &rarr; <ac:link><ri:page ri:content-title='a'/></ac:link>"))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theLineAndTheReasonOfAMistakeAreNamed() {
        StorageValidator.Problem problem = problem("<p>a</p>\n<p>b</b>");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.reason()).contains("p").doesNotContain("\n");
        assertThat(problem("<p>a &unknown; b</p>").reason()).contains("unknown");
        assertThat(problem("<p>never closed").line()).isEqualTo(1);
        assertThat(problem("a</fragment><fragment>").reason()).contains("closing tag");
        assertThat(problem("<p>a & b</p>").line()).isEqualTo(1);
        assertThat(problem("<x:y/>").reason()).contains("x");
    }

    @Test
    void aMacroNeedsAName() {
        assertThat(problem("<ac:structured-macro/>").reason()).contains("ac:name");
    }

    @Test
    void templatesAreFilledInEscapedUnlessToldOtherwise() throws XMLStreamException {
        TemplateText template =
                new TemplateText(
                        Map.of("who", "A & <B>", "list", "<li>x</li>"), k -> "[" + k + "]");
        assertThat(
                        template.fill(
                                "<at:declarations><at:string at:name=\"who\"/></at:declarations>"
                                        + "<h2><at:i18n at:key=\"a.b\"/></h2>&nbsp;<p><at:var at:name=\"who\"/></p>"
                                        + "<ul><at:var at:name=\"list\" at:rawxhtml=\"true\"></at:var></ul>"
                                        + "<at:var at:name=\"none\"/><![CDATA[x]]>"))
                .isEqualTo(
                        "<h2>[a.b]</h2>&nbsp;<p>A &amp; &lt;B&gt;</p><ul><li>x</li></ul><![CDATA[x]]>");
    }

    @Test
    void macrosAreFoundWithTheirParametersAndBodies() throws XMLStreamException {
        List<String> found = new ArrayList<>();
        MacroScan.forEach(
                "<p>x</p><ac:structured-macro ac:name=\"outer\" ac:macro-id=\"1\"><ac:rich-text-body>"
                        + "<p>a &amp; b</p><ac:structured-macro ac:name=\"inner\"><ac:parameter"
                        + " ac:name=\"k\">v</ac:parameter></ac:structured-macro>"
                        + "</ac:rich-text-body></ac:structured-macro>",
                macro -> found.add(macro.name() + macro.parameters() + macro.id()));
        assertThat(found).containsExactly("inner{k=v}null", "outer{}1");
    }
}
