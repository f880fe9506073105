package org.tandem.partnerships.agreement;

import java.util.List;

/**
 * What the comparison prints.
 *
 * @param former title of the agreement before
 * @param formerUrl its address
 * @param signed whether that one was signed
 */
public record ComparisonView(
        String former, String formerUrl, boolean signed, List<SectionView> sections) {
    /** A section, with both texts as one. */
    public record SectionView(String title, boolean changed, List<RunView> runs) {}

    /**
     * A piece of text.
     *
     * @param kind {@code kept}, {@code removed} or {@code added}
     * @param textHtml safe to print as it is
     */
    public record RunView(String kind, String textHtml) {}
}
