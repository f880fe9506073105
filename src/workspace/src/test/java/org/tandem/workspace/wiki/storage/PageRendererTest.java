package org.tandem.workspace.wiki.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.renderer.PageContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.wiki.NoPlugins;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.PageStatus;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.Words;

class PageRendererTest {
    private static final Words WORDS = new Words(new BundleTexts(), () -> Locale.US);
    private static final Instant NOW = Instant.EPOCH;
    private static final String TOC = "<ac:structured-macro ac:name=\"toc\"/>";

    private final PageRenderer renderer =
            new PageRenderer(
                    new NoPlugins()
                            .with(
                                    macro(
                                            "echo",
                                            Macro.BodyType.RICH_TEXT,
                                            false,
                                            PageRendererTest::echo))
                            .with(
                                    macro(
                                            "shout",
                                            Macro.BodyType.PLAIN_TEXT,
                                            false,
                                            (p, body) -> body.toUpperCase(Locale.ROOT)))
                            .with(
                                    macro(
                                            "refuse",
                                            Macro.BodyType.NONE,
                                            true,
                                            (p, body) -> {
                                                throw new MacroExecutionException(
                                                        "no <partnership>");
                                            }))
                            .with(
                                    macro(
                                            "break",
                                            Macro.BodyType.NONE,
                                            false,
                                            (p, body) -> {
                                                throw new IllegalStateException("secret inside");
                                            })),
                    null,
                    null,
                    new Targets(),
                    (page, key, type) -> new DefaultConversionContext(new PageContext(key)),
                    WORDS);

    private interface Body {
        String html(Map<String, String> parameters, String body) throws MacroExecutionException;
    }

    private static String echo(Map<String, String> parameters, String body) {
        return "[echo " + new TreeMap<>(parameters) + " " + body + "]";
    }

    private static MacroModule macro(
            String name, Macro.BodyType type, boolean inline, Body content) {
        Macro macro =
                new Macro() {
                    @Override
                    public String execute(
                            Map<String, String> parameters, String body, ConversionContext context)
                            throws MacroExecutionException {
                        return content.html(parameters, body);
                    }

                    @Override
                    public BodyType getBodyType() {
                        return type;
                    }

                    @Override
                    public OutputType getOutputType() {
                        return inline ? OutputType.INLINE : OutputType.BLOCK;
                    }
                };
        return new MacroModule(new ModuleKey("p", name), name, Set.of(), List.of(), macro);
    }

    private static final class Targets implements LinkTargets {
        @Override
        public Map<PageRef, PageInfo> pages(Collection<PageRef> refs) {
            return refs.stream()
                    .filter(PageRef.of("DEV", "Plan")::equals)
                    .collect(Collectors.toMap(ref -> ref, ref -> info(7, "Plan")));
        }

        @Override
        public Map<String, Space> spaces(Collection<String> keys) {
            return Map.of("dev", new Space(1, "DEV", "Development", "", 2, "ana", NOW));
        }

        @Override
        public Map<String, String> users(Collection<String> keys) {
            return Map.of("ana", "Ana Ruiz");
        }
    }

    private static PageInfo info(long id, String title) {
        return new PageInfo(
                id, "DEV", title, 1, 0, 0, PageStatus.CURRENT, "ana", NOW, "ana", NOW, false);
    }

    private static PageContent page(String body) {
        return new PageContent(info(2, "Home"), body, "", false);
    }

    static Stream<GoldenFile.Case> cases() {
        return Stream.of("xhtml.test", "links.test", "blocks.test", "macros.test")
                .flatMap(file -> GoldenFile.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void storageFormatIsShownAs(GoldenFile.Case golden) {
        assertThat(renderer.view(page(golden.input()))).isEqualTo(golden.expected());
    }

    @Test
    void printingOpensWhatCanBeExpanded() {
        String body =
                "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>x</ac:rich-text-body>"
                        + "</ac:structured-macro>";
        assertThat(renderer.print(page(body))).startsWith("<details class=\"expand-macro\" open>");
    }

    @Test
    void differencesAreShownLineByLineAndEscaped() {
        String html =
                renderer.diff(
                        page("<h2>Goals</h2><p>one &lt;b&gt;</p><p>same</p>"),
                        page("<h2>Goals</h2><p>two</p><p>same</p>"));
        assertThat(html)
                .isEqualTo(
                        "<div class=\"page-diff\"><p>Home</p><p>## Goals</p>"
                                + "<p><del>one &lt;b&gt;</del></p><p><ins>two</ins></p>"
                                + "<p>same</p></div>");
    }

    @Test
    void wordsForSearchLeaveOutParametersAndPlaceholders() {
        String body =
                "<p>One<br/>two</p><ac:placeholder>hint</ac:placeholder><ac:structured-macro"
                        + " ac:name=\"panel\"><ac:parameter ac:name=\"bgColor\">red</ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">Box</ac:parameter><ac:rich-text-body>"
                        + "<p>in</p></ac:rich-text-body></ac:structured-macro>";
        assertThat(renderer.plainText(body)).isEqualTo("One\ntwo\nBox\nin");
    }

    @Test
    void deepNestingAndHugePagesEndInAMessageNotInAnError() {
        String deep = "<div>".repeat(500) + "x" + "</div>".repeat(500);
        assertThat(renderer.view(page(deep))).contains("cannot be read");
        String macros =
                "<ac:structured-macro ac:name=\"echo\"><ac:rich-text-body>".repeat(40)
                        + "</ac:rich-text-body></ac:structured-macro>".repeat(40);
        assertThat(renderer.view(page(macros))).contains("nested too deeply");
    }

    @Test
    void manyTablesOfContentsOnAPageWithManyHeadingsStayWithinBounds() {
        String body = "<h1>x</h1>".repeat(4_000) + TOC.repeat(4_000);
        assertThat(renderer.view(page(body)).length()).isLessThan(5_000_000);
    }

    @Test
    void headingsCannotPretendToBeTablesOfContents() {
        String forged = "<h1>\uE0001\uE000</h1><h1>\uE0002\uE000</h1><h1>" + TOC + "own</h1>";
        String html = renderer.view(page(forged + TOC + TOC + TOC));
        assertThat(html.split("<nav ", -1)).hasSize(5);
        assertThat(html).contains("<h1 id=\"Home-own\">");
    }
}
