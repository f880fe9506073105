package org.tandem.partnerships.partnership;

import java.util.List;

/**
 * What the profile template prints.
 *
 * @param facts one line per thing to know
 * @param nextHint empty when no tool is to be proposed any more
 * @param nextUrl where the next tool starts; empty for readers who may not start it
 * @param edit the form to change it; null for readers who may not
 */
public record ProfileView(
        String partnerName,
        List<Fact> facts,
        String nextTitle,
        String nextHint,
        String nextUrl,
        String nextBlueprint,
        List<Shelf> shelves,
        EditForm edit) {
    /**
     * A line of the profile.
     *
     * @param value empty while nobody said
     */
    public record Fact(String label, String value) {}

    /**
     * The form that changes the record.
     *
     * @param address where it is saved over REST
     */
    public record EditForm(String address, int version, List<EditField> fields) {}

    /**
     * A field of that form.
     *
     * @param name as over REST
     * @param longest how many characters fit
     * @param area whether it takes several lines
     */
    public record EditField(
            String name,
            String label,
            String description,
            String value,
            int longest,
            boolean area) {}

    /**
     * The pages of one kind.
     *
     * @param empty what to do while there is none
     */
    public record Shelf(String title, String empty, List<Link> links) {}

    /** A page. */
    public record Link(String title, String url) {}
}
