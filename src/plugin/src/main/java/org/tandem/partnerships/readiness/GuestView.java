package org.tandem.partnerships.readiness;

import java.util.List;
import org.tandem.partnerships.readiness.SheetView.CategoryView;

/**
 * What the page behind a personal link prints.
 *
 * @param member whom the link was made for
 */
public record GuestView(
        String member,
        String partner,
        String purpose,
        String noThreshold,
        List<CategoryView> categories,
        Notice notice) {
    static final Notice NOTHING = new Notice("", List.of());

    /**
     * What became of saving.
     *
     * @param category which was to be saved; empty when none was
     * @param errors in the reader's language; empty when it was saved
     */
    public record Notice(String category, List<String> errors) {}
}
