package org.tandem.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a page against WCAG 2.1 AA as far as a program can. */
public final class Axe {
    private static final List<String> WCAG_21_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** Fails with every violation and the elements concerned. */
    public static void check(Page page) {
        List<Rule> violations =
                Browser.inspect(
                        () ->
                                new AxeBuilder(page)
                                        .withTags(WCAG_21_AA)
                                        .setLegacyMode(true)
                                        .analyze()
                                        .getViolations());
        assertThat(violations.stream().map(Axe::describe).toList())
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "  " + node.getTarget() + " " + node.getHtml())
                .collect(
                        Collectors.joining(
                                "\n", rule.getId() + ": " + rule.getHelp() + "\n", "\n"));
    }
}
