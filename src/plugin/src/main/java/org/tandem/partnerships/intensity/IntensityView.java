package org.tandem.partnerships.intensity;

import java.util.List;

/**
 * What the template of {@code partnership-intensity} prints. Texts are in the reader's language;
 * those of the pack are in its own.
 *
 * @param level title of the level; empty while none is determined
 * @param reason why; empty while none is determined
 * @param determined by whom, with whom, when, with how many points
 * @param sample says that the rubric is a sample; empty when it is the district's
 * @param changes what the last determination changed, a sentence each
 * @param about the level's elements, benefits and outcomes; without empty ones
 * @param form null for readers who may not determine it
 */
public record IntensityView(
        String level,
        String reason,
        String determined,
        String sample,
        List<String> changes,
        List<Topic> about,
        List<Row> history,
        Form form) {
    /** A list of texts of the pack. */
    public record Topic(String title, List<String> texts) {}

    /** A determination. */
    public record Row(
            String date, String level, String setBy, String reviewedWith, String reason) {}

    /**
     * The rubric as a form.
     *
     * @param address where it is saved over REST
     * @param version of the record
     * @param cutOffs from how many points which level begins
     */
    public record Form(
            String address, int version, String title, String cutOffs, List<Question> questions) {}

    /** A criterion with the answers to choose from. */
    public record Question(String id, String text, List<Answer> answers) {}

    /**
     * An answer.
     *
     * @param chosen whether it was the last one given
     */
    public record Answer(String id, String text, boolean chosen) {}
}
