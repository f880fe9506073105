package org.tandem.partnerships.tracker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jira understood and said no: asking the same again will not help until somebody acts. */
public final class TrackerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal with Jira's own words.
     *
     * @param messages Jira's {@code errorMessages}
     * @param fields Jira's {@code errors}: field id to message
     */
    public TrackerRefused(int status, List<String> messages, Map<String, String> fields) {
        super(text(status, messages, fields));
        this.status = status;
    }

    /** The HTTP status: 400, 403, 404 or another 4xx. */
    public int status() {
        return status;
    }

    private static String text(int status, List<String> messages, Map<String, String> fields) {
        Stream<String> named =
                fields.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue());
        String said = Stream.concat(messages.stream(), named).collect(Collectors.joining("; "));
        return said.isBlank() ? "HTTP " + status : "HTTP " + status + ": " + said;
    }
}
