package org.tandem.partnerships.owner;

import java.util.List;

/**
 * What the template of {@code partnership-owners} prints.
 *
 * @param lastHandOver what the last hand-over moved; null while there was none
 * @param form null for readers who may not change owners
 */
public record OwnersView(List<LevelView> levels, Moved lastHandOver, Form form) {
    /** A level of ownership, in the pack's words. */
    public record LevelView(
            String id,
            String title,
            String description,
            List<OwnerView> owners,
            List<Topic> expectations) {}

    /** An owner; not active when the account is deactivated or gone. */
    public record OwnerView(String fullName, boolean active) {}

    /**
     * Expectations under a heading.
     *
     * @param title in the reader's language; empty where the document has no heading
     */
    public record Topic(String title, List<String> texts) {}

    /**
     * A hand-over.
     *
     * @param text who handed over to whom on which levels, when
     * @param actions what is assigned to the new owner since
     */
    public record Moved(String text, List<String> actions) {}

    /**
     * The two forms: one names all owners, one puts a person in another's place.
     *
     * @param address where owners are saved over REST; hand-overs go below it
     * @param version of the record
     * @param people who can hand over
     */
    public record Form(
            String address,
            int version,
            List<Field> fields,
            List<Choice> people,
            List<Choice> levels) {}

    /** A field for login names. */
    public record Field(String name, String label, String description, String value) {}

    /** An option of a select. */
    public record Choice(String value, String text) {}
}
