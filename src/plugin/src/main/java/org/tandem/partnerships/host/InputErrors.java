package org.tandem.partnerships.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that all of it is reported at once. */
public final class InputErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** Notes that a field is wrong; the text of {@code key} says what would be right. */
    public void reject(String field, String key, Serializable... args) {
        errors.add(new FieldError(field, key, List.of(args)));
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
