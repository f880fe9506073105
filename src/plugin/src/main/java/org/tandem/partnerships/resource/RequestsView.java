package org.tandem.partnerships.resource;

import java.util.List;

/**
 * What the profile prints of requests.
 *
 * @param summary how many are open, in a sentence
 * @param rows the newest requests
 * @param more says that there are more; empty when there are not
 * @param ask the form to ask; null for readers who may not
 */
public record RequestsView(
        String summary, List<Row> rows, String more, List<RowForms> forms, Ask ask) {
    /**
     * A request.
     *
     * @param asked by whom and when, in words
     * @param answer what was answered, by whom and when, in words
     * @param reason of the answer; empty while it is open
     * @param provided whether it came, in words; empty where that is no question
     */
    public record Row(
            String resource,
            String purpose,
            String school,
            String asked,
            String answer,
            String reason,
            String provided) {}

    /**
     * What the reader may do with a request.
     *
     * @param id of the page's elements
     * @param address of the request
     * @param answer how the form that answers it is opened; empty where it is not offered
     * @param provided the same for the form that says whether it came
     */
    public record RowForms(
            String id, String address, int version, String answer, String provided) {}

    /**
     * The form to ask for something.
     *
     * @param size chosen the last time
     */
    public record Ask(String address, List<Option> resources, List<Option> sizes, String size) {}

    /** Something to choose. */
    public record Option(String id, String label) {}
}
