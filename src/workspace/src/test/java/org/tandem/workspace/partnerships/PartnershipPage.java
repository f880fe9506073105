package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A partnership's page as somebody sees it: where it stands, what can be done, both trackers. */
final class PartnershipPage {
    private final Page page;
    private final String address;

    /**
     * @param address absolute
     */
    PartnershipPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    PartnershipPage open() {
        page.navigate(address);
        return this;
    }

    /**
     * Fills in the form of a transition and sends it.
     *
     * @param said names and values in turn
     */
    Response take(String transition, String... said) {
        Locator form = form(transition);
        if (said.length > 0) {
            form.locator("xpath=ancestor::details").locator("summary").click();
        }
        for (int i = 0; i < said.length; i += 2) {
            Locator field = form.locator("[name=" + said[i] + "]");
            if (said[i].equals("kind") || said[i].equals("cause")) {
                form.locator("[name=" + said[i] + "][value=" + said[i + 1] + "]").check();
            } else {
                field.fill(said[i + 1]);
            }
        }
        return page.waitForResponse(
                Pattern.compile("/transitions$"), form.locator("button[type=submit]")::click);
    }

    /** Waits until the page shows a state. */
    void awaitState(String text) {
        assertThat(standing().locator(".aui-lozenge")).hasText(text);
    }

    /** What must be done before a transition, with the link to where; its button is off. */
    Map<String, String> needs(String transition) {
        Locator needs = page.locator("#tandem-needs-" + transition);
        assertThat(page.locator("button[aria-describedby=tandem-needs-" + transition + "]"))
                .isDisabled();
        Map<String, String> named = new TreeMap<>();
        for (Locator link : needs.locator("li a").all()) {
            named.put(link.textContent(), link.getAttribute("href"));
        }
        return named;
    }

    /** Follows a need's link, which leads to a section of the page or to another page. */
    void follow(String need) {
        Locator link = standing().locator("li a").getByText(need, exactly()).first();
        String target = link.getAttribute("href");
        String before = page.url();
        link.click();
        if (target.contains("#")) {
            assertThat(page.locator(target.substring(target.indexOf('#')))).isInViewport();
        } else {
            page.waitForURL(url -> !url.equals(before));
            assertThat(page.locator("main h1").first()).isVisible();
            Object status =
                    page.evaluate(
                            "() => performance.getEntriesByType('navigation')[0].responseStatus");
            Assertions.assertThat(status).isEqualTo(200);
        }
        open();
    }

    /** The steps of a tracker, each with its status; the current one is marked for all readers. */
    List<String> tracker(String title) {
        Locator tracker = page.locator(".tandem-steps[aria-label=\"" + title + "\"]");
        assertThat(tracker.locator("[aria-current=step]")).hasCount(1);
        return tracker.locator("li").all().stream()
                .map(
                        step ->
                                step.locator(".tandem-step-title").textContent()
                                        + ": "
                                        + step.locator(".tandem-step-status")
                                                .textContent()
                                                .replaceFirst(":.*", ""))
                .toList();
    }

    private Locator form(String transition) {
        return page.locator("form:has(input[name=transition][value=" + transition + "])");
    }

    private Locator standing() {
        return page.locator("section[aria-labelledby=tandem-standing]");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
