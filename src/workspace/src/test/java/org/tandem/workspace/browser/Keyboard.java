package org.tandem.workspace.browser;

import com.microsoft.playwright.Page;

/**
 * Somebody at a page who has nothing but a keyboard: only Tab moves the focus, and only forwards.
 */
public final class Keyboard {
    private static final int MOST_STOPS = 400;

    /** How many elements that take the focus lie before the wanted one, at least. */
    private static final String STOPS_BEFORE =
            """
            (selector) => {
              const wanted = document.querySelector(selector);
              const fields = "a[href], button, textarea, select, summary, "
                + "input:not([type=hidden], [type=radio], [type=date])";
              const after = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
              return [...document.querySelectorAll(fields)].filter((field) =>
                field.tabIndex >= 0 && field.checkVisibility()
                  && after(document.activeElement, field) && wanted && after(field, wanted)).length;
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until the focus is on such an element. */
    public void to(String selector) {
        int near = isAt(selector) ? 0 : (int) page.evaluate(STOPS_BEFORE, selector);
        for (int stops = 0; stops < near; stops++) {
            page.keyboard().press("Tab");
        }
        for (int stops = 0; !isAt(selector); stops++) {
            if (stops == MOST_STOPS) {
                throw new AssertionError("The tab key never comes to " + selector);
            }
            page.keyboard().press("Tab");
        }
    }

    private boolean isAt(String selector) {
        return (boolean)
                page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Tabs to an element and presses a key there. */
    public void press(String selector, String key) {
        to(selector);
        page.keyboard().press(key);
    }

    /** Tabs to a field and types. */
    public void type(String selector, String text) {
        to(selector);
        page.keyboard().type(text);
    }

    /** Tabs to a group of radio buttons and chooses one of them with the arrow keys. */
    public void choose(String group, String selector) {
        to(group);
        if (isAt(selector)) {
            page.keyboard().press("Space");
        }
        for (int steps = 0; !isAt(selector); steps++) {
            if (steps == MOST_STOPS) {
                throw new AssertionError("The arrow keys never come to " + selector);
            }
            page.keyboard().press("ArrowDown");
        }
    }
}
