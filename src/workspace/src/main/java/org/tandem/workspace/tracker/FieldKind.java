package org.tandem.workspace.tracker;

/** What a field holds, and so which control edits it. */
public enum FieldKind {
    /** One line of at most 255 characters. */
    TEXT("string"),
    /** Any number of lines. */
    TEXT_AREA("string"),
    /** One of {@link Field#options()}. */
    SELECT("option"),
    /** A day, {@code yyyy-MM-dd}. */
    DATE("date"),
    /** A user's name. */
    USER("user"),
    NUMBER("number"),
    /** An absolute {@code http} or {@code https} address. */
    URL("string"),
    /** Words separated by spaces. */
    LABELS("array"),
    ISSUE_TYPE("issuetype"),
    PRIORITY("priority"),
    RESOLUTION("resolution"),
    PROJECT("project"),
    /** The key of another issue. */
    ISSUE("issuelink"),
    STATUS("status"),
    /** A moment; never edited by hand. */
    INSTANT("datetime"),
    /** Where the issue stands among all others; changed by {@link Boards#rank}. */
    RANK("any"),
    /** The links, comments and the like, edited by their own calls. */
    LIST("array");

    private final String jsonType;

    FieldKind(String jsonType) {
        this.jsonType = jsonType;
    }

    /** The {@code type} of the field's schema in REST answers. */
    public String jsonType() {
        return jsonType;
    }
}
