package org.tandem.workspace.wiki;

/** What a page's title, body and version comment must be to be saved. */
final class PageRules {
    /** Longest body in characters. */
    static final int MAX_BODY = 2_000_000;

    private static final int MAX_NOTE = 2000;

    private final Words words;
    private final StorageValidator validator;

    PageRules(Words words, StorageValidator validator) {
        this.words = words;
        this.validator = validator;
    }

    /** The title as stored: trimmed, checked. */
    String title(String given) {
        String title = given == null ? "" : given.strip();
        if (title.isEmpty()) {
            throw words.invalid("title", "wiki.error.title.empty");
        }
        if (title.length() > Pages.MAX_TITLE) {
            throw words.invalid("title", "wiki.error.title.long", Pages.MAX_TITLE, title.length());
        }
        if (title.chars().anyMatch(Character::isISOControl)) {
            throw words.invalid("title", "wiki.error.title.control");
        }
        return title;
    }

    String body(String given) {
        String body = given == null ? "" : given;
        if (body.length() > MAX_BODY) {
            throw words.invalid("body", "wiki.error.body.long", MAX_BODY);
        }
        validator
                .check(body)
                .ifPresent(
                        problem -> {
                            throw words.invalid(
                                    "body",
                                    "wiki.error.body.malformed",
                                    problem.line(),
                                    problem.column(),
                                    problem.reason());
                        });
        return body;
    }

    String note(String given) {
        String note = given == null ? "" : given.strip();
        if (note.length() > MAX_NOTE) {
            throw words.invalid("versionComment", "wiki.error.note.long", MAX_NOTE);
        }
        return note;
    }
}
