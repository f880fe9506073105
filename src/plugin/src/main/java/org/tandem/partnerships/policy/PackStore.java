package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/** Keeps packs. What was added is never changed; the caller checks permissions. */
interface PackStore {
    /** The text of a pack. */
    Optional<String> yaml(PackRef ref);

    Optional<StoredPack> find(PackRef ref);

    /** The packs after a row, in the order in which they came. */
    List<StoredPack> list(int afterRow, int limit);

    /** Adds a pack; {@code by} is empty for those that come with the plugin. */
    void add(PackRef ref, String title, String yaml, Optional<String> by);

    /** The newest activations, newest first. */
    List<Activation> activations(int limit);

    void activate(PackRef ref, PackRef replaced, String by);
}
