package org.tandem.partnerships.partnership;

import java.util.List;

/**
 * What the profile template prints.
 *
 * @param facts one line per thing to know
 * @param nextUrl where the next tool starts; empty for readers who may not start it
 */
public record ProfileView(
        String partnerName,
        List<Fact> facts,
        String nextTitle,
        String nextHint,
        String nextUrl,
        String nextBlueprint,
        List<Shelf> shelves) {
    /**
     * A line of the profile.
     *
     * @param value empty while nobody said
     */
    public record Fact(String label, String value) {}

    /**
     * The pages of one kind.
     *
     * @param empty what to do while there is none
     */
    public record Shelf(String title, String empty, List<Link> links) {}

    /** A page. */
    public record Link(String title, String url) {}
}
