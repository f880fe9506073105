package org.tandem.workspace.wiki.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings of a page and their anchors, and the places that list them. */
final class Headings {
    /** From the private use area; a page that holds it can at worst repeat its own list. */
    private static final char MARK = '\uE000';

    private final String title;
    private final List<Heading> found = new ArrayList<>();
    private final List<Contents> contents = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    Headings(String title) {
        this.title = title == null ? "" : title;
    }

    private record Heading(int level, String text, String anchor) {}

    /** A table of contents to fill in once all headings are known. */
    record Contents(int from, int to, String label) {}

    /** As Confluence builds them: title and heading without spaces. */
    static String anchor(String title, String heading) {
        String prefix = title.isEmpty() ? "" : title + "-";
        return (prefix + heading).replaceAll("\\s+", "");
    }

    /** Notes a heading and answers its anchor, unique on the page. */
    String add(int level, String text) {
        String plain = anchor(title, text);
        int use = uses.merge(plain, 1, Integer::sum);
        String anchor = use == 1 ? plain : plain + "." + (use - 1);
        found.add(new Heading(level, text.strip(), anchor));
        return anchor;
    }

    String placeContents(Contents wanted) {
        contents.add(wanted);
        return MARK + "" + (contents.size() - 1) + MARK;
    }

    String fillIn(String html) {
        String filled = html;
        for (int i = 0; i < contents.size(); i++) {
            filled = filled.replace(MARK + "" + i + MARK, list(contents.get(i)));
        }
        return filled;
    }

    private String list(Contents wanted) {
        StringBuilder out = new StringBuilder("<nav class=\"toc-macro\"");
        Html.attribute(out, "aria-label", wanted.label());
        out.append("><ul>");
        for (Heading heading : found) {
            if (heading.level() >= wanted.from() && heading.level() <= wanted.to()) {
                out.append("<li class=\"toc-level-").append(heading.level()).append("\"><a");
                Html.attribute(out, "href", "#" + heading.anchor());
                out.append('>').append(Html.escape(heading.text())).append("</a></li>");
            }
        }
        return out.append("</ul></nav>").toString();
    }
}
