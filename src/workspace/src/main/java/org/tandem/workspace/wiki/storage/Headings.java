package org.tandem.workspace.wiki.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a page and their anchors, and the places that list them. */
final class Headings {
    private static final char MARK = '\uE000';

    /** Characters of all lists of a page together; what comes after them stays empty. */
    private static final int MOST_IN_LISTS = 2_000_000;

    /** Where the lists go; nobody who writes a page can guess it. */
    private final String mark =
            MARK + Long.toHexString(ThreadLocalRandom.current().nextLong()) + '-';

    private final Pattern places = Pattern.compile(mark + "(\\d+)" + MARK);
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
        String shown = places.matcher(text).replaceAll("").strip();
        String plain = anchor(title, shown);
        int use = uses.merge(plain, 1, Integer::sum);
        String anchor = use == 1 ? plain : plain + "." + (use - 1);
        found.add(new Heading(level, shown, anchor));
        return anchor;
    }

    String placeContents(Contents wanted) {
        contents.add(wanted);
        return mark + (contents.size() - 1) + MARK;
    }

    String fillIn(String html) {
        StringBuilder filled = new StringBuilder(html.length());
        Matcher place = places.matcher(html);
        int left = MOST_IN_LISTS;
        while (place.find()) {
            String list = left > 0 ? list(contents.get(Integer.parseInt(place.group(1)))) : "";
            left -= list.length();
            place.appendReplacement(filled, Matcher.quoteReplacement(list));
        }
        return place.appendTail(filled).toString();
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
