package org.tandem.partnerships.policy;

import java.util.List;

/**
 * What the policy macros print.
 *
 * @param documents what the numbers in sources mean
 * @param from which pack, in which version, the texts are from; may be empty
 * @param manage whether the reader manages packs
 */
public record PolicyView(
        List<Section> sections, List<String> documents, String from, boolean manage) {
    /**
     * A section: paragraphs, then a list, then a table, each if it has any.
     *
     * @param title empty for none
     * @param level of the heading, 2 or 3
     */
    public record Section(
            String title, int level, List<Line> paragraphs, List<Line> items, Table table) {
        static Section of(String title, int level, List<Line> paragraphs, List<Line> items) {
            return new Section(title, level, paragraphs, items, null);
        }

        static Section of(String title, List<Line> paragraphs, Table table) {
            return new Section(title, 2, paragraphs, List.of(), table);
        }
    }

    /**
     * A text.
     *
     * @param term what it is about; may be empty
     * @param source where it is from; may be empty
     */
    public record Line(String term, String text, String source) {}

    /** A table whose rows have a heading each. */
    public record Table(String caption, List<String> columns, List<Row> rows) {}

    /**
     * A row.
     *
     * @param cells of each column after the first, texts below one another
     */
    public record Row(String head, List<List<Line>> cells) {}
}
