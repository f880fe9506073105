package org.tandem.partnerships.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with an input, so that all of it is reported at once. */
public final class InputErrors {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF]");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    /** Most characters of what was typed that a message repeats. */
    private static final int QUOTED = 60;

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes that a field is wrong; the text of {@code key} says what would be right. */
    public void reject(String field, String key, Serializable... args) {
        reject(field, key, List.of(args));
    }

    /** The same with the texts' arguments in a list. */
    public void reject(String field, String key, List<Serializable> args) {
        errors.add(new FieldError(field, key, args));
    }

    /**
     * Checks a text that may have several lines: not too long, and nothing in it that can neither
     * be shown nor stored.
     *
     * @param longest most characters
     */
    public void checkText(String field, String text, int longest) {
        check(field, text, longest, UNPRINTABLE);
    }

    /** As {@link #checkText}, for a text of one line. */
    public void checkLine(String field, String text, int longest) {
        check(field, text, longest, CONTROL);
    }

    /** Notes that none of the named people has an active account, or that nobody was named. */
    public void unknownPerson(String field, String typed) {
        if (typed.isBlank()) {
            reject(field, "tandem.error.person-missing");
        } else {
            reject(field, "tandem.error.unknown-person", shortened(typed));
        }
    }

    private static String shortened(String typed) {
        return typed.length() > QUOTED ? typed.substring(0, QUOTED) + "…" : typed;
    }

    private void check(String field, String text, int longest, Pattern refused) {
        if (text.length() > longest) {
            reject(field, "tandem.error.too-long", longest, text.length());
        } else if (refused.matcher(text).find()) {
            reject(field, "tandem.error.characters");
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /**
     * Ends the use case when something was wrong.
     *
     * @throws RefusedException (invalid) with every error so far
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw RefusedException.invalid(errors);
        }
    }
}
