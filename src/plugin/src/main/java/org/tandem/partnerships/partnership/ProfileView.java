package org.tandem.partnerships.partnership;

import java.util.List;

/**
 * What the profile template prints.
 *
 * @param facts one line per thing to know
 * @param more the same for what is read less often
 * @param advice what to do about what is known; empty when there is nothing
 * @param nextHint empty when no tool is to be proposed any more
 * @param nextUrl where the next tool starts; empty for readers who may not start it
 * @param edit the form to change it; null for readers who may not
 */
public record ProfileView(
        String partnerName,
        List<Fact> facts,
        List<Fact> more,
        String advice,
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
    public record EditForm(String address, int version, List<EditSection> sections) {}

    /** Fields of that form under one heading. */
    public record EditSection(String title, List<EditField> fields) {}

    /**
     * A field of that form.
     *
     * @param control one of the constants
     * @param name as over REST
     * @param value what a text holds
     * @param longest how many characters fit into a text
     * @param options what to choose from
     */
    public record EditField(
            String control,
            String name,
            String label,
            String description,
            String value,
            int longest,
            List<EditOption> options) {
        /** A text of one line. */
        static final String LINE = "line";

        /** A text of several lines. */
        static final String AREA = "area";

        /** One of the options. */
        static final String SELECT = "select";

        /** Any of the options. */
        static final String BOXES = "boxes";
    }

    /**
     * A choice.
     *
     * @param about what it means; may be empty
     */
    public record EditOption(String value, String label, String about, boolean chosen) {}

    /**
     * The pages of one kind.
     *
     * @param empty what to do while there is none
     */
    public record Shelf(String title, String empty, List<Link> links) {}

    /** A page. */
    public record Link(String title, String url) {}
}
