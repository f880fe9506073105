package org.tandem.workspace.wiki;

import java.util.Optional;

/** Checks a body before it is saved. */
public interface StorageValidator {
    /** The first thing that is wrong, or empty when it may be saved. */
    Optional<Problem> check(String storage);

    /**
     * Why a body is refused.
     *
     * @param line from 1
     * @param column from 1
     * @param reason in the reader's language
     */
    record Problem(int line, int column, String reason) {}
}
