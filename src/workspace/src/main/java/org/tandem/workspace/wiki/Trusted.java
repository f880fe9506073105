package org.tandem.workspace.wiki;

import java.util.function.Supplier;

/**
 * Runs work without permission checks, as the product's Java API for plugins does; what is written
 * is still written in the current user's name.
 */
public interface Trusted {
    <T> T run(Supplier<T> work);
}
