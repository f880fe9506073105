package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

/** A journey that people take on the partnership's page, each in a window of his or her own. */
final class SeenJourney extends Journey {
    private static final Map<String, String> STATUS =
            Map.of("done", "Done", "current", "Now", "ahead", "To come", "skipped", "Not needed");

    /** States and gates that some journey has looked at closely. */
    private final Set<String> examined;

    private final String wiki;
    private final String workList;
    private final Supplier<Page> newWindow;
    private final Map<String, Page> windows = new HashMap<>();
    private String actor = "office";

    /**
     * Makes the partnership.
     *
     * @param workList address of the office's work list, below the application
     * @param examined what other journeys have looked at closely; this one adds to it
     */
    SeenJourney(
            String baseUrl,
            Office district,
            String partner,
            String workList,
            Supplier<Page> newWindow,
            Set<String> examined)
            throws IOException {
        super(baseUrl, district, partner);
        this.wiki = baseUrl + "/confluence";
        this.workList = workList;
        this.newWindow = newWindow;
        this.examined = examined;
        page(actor).open();
    }

    @Override
    String take(String user, String transition, String... said) {
        actor = user;
        PartnershipPage page = page(user).open();
        Response answer = page.take(transition, said);
        assertThat(answer.status()).as(transition).isEqualTo(200);
        String state = state();
        page.awaitState(Walk.NAMES.get(state));
        if (examined.add(state)) {
            Axe.check(window(user));
            Browser.picture(window(user), "walk-" + state);
        }
        return state;
    }

    /** The page names what REST names, and every link leads to where the gate is met. */
    @Override
    List<String> blocked(String user, String transition) {
        PartnershipPage page = page(user).open();
        List<JsonNode> gates = gates(transition);
        Map<String, String> named = new TreeMap<>();
        gates.forEach(gate -> named.put(gate.path("message").asText(), gate.path("link").asText()));
        assertThat(page.needs(transition)).isNotEmpty().isEqualTo(named);
        for (JsonNode gate : gates) {
            if (examined.add(gate.path("name").asText())) {
                page.follow(gate.path("message").asText());
            }
        }
        return gates.stream().map(gate -> gate.path("name").asText()).toList();
    }

    private List<JsonNode> gates(String transition) {
        for (JsonNode one : get("transitions").path("transitions")) {
            if (one.path("id").asText().equals(transition)) {
                return StreamSupport.stream(one.path("gates").spliterator(), false).toList();
            }
        }
        throw new AssertionError(transition + " does not lead on");
    }

    /** The trackers on the page show what REST says. */
    @Override
    Map<String, String> steps() {
        for (JsonNode map : get("steps").path("maps")) {
            List<String> steps =
                    StreamSupport.stream(map.path("steps").spliterator(), false)
                            .map(
                                    step ->
                                            step.path("title").asText()
                                                    + ": "
                                                    + STATUS.get(step.path("status").asText()))
                            .toList();
            assertThat(page(actor).tracker(map.path("title").asText())).isEqualTo(steps);
        }
        return super.steps();
    }

    /** As the tracker on the page shows them. */
    @Override
    List<String> skipped() {
        page(actor).open();
        steps();
        return super.skipped();
    }

    /** As the page with the office's work list says, and REST; the page once for every state. */
    @Override
    Optional<String> waiting() {
        Optional<String> said = super.waiting();
        if (examined.add("list in " + state())) {
            assertThat(seenWaiting()).isEqualTo(said);
        }
        return said;
    }

    private Optional<String> seenWaiting() {
        Page list = windows.computeIfAbsent("the work list", key -> logIn("office"));
        list.navigate(wiki + workList);
        assertThat(list.locator("main h1").first()).isVisible();
        Locator row =
                list.locator("#tandem-worklist-rows tr:has(a[href$='pageId=" + pageId() + "'])");
        if (row.count() == 0) {
            return Optional.empty();
        }
        List<String> cells = row.locator("td").allTextContents();
        return Optional.of(cells.get(2) + ": " + cells.get(3));
    }

    private String pageId() {
        return page().replaceFirst(".*/pages/(\\d+).*", "$1");
    }

    private PartnershipPage page(String user) {
        return new PartnershipPage(window(user), wiki + page());
    }

    private Page window(String user) {
        return windows.computeIfAbsent(user, this::logIn);
    }

    private Page logIn(String user) {
        Page window = newWindow.get();
        new LoginPage(window, wiki).logIn(user);
        return window;
    }
}
