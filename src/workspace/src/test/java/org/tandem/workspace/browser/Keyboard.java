package org.tandem.workspace.browser;

import com.microsoft.playwright.Page;

/**
 * Somebody at a page who has nothing but a keyboard: only Tab moves the focus, and only forwards.
 */
public final class Keyboard {
    private static final int MOST_STOPS = 400;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until the focus is on such an element. */
    public void to(String selector) {
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
