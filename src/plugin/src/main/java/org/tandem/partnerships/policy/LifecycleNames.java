package org.tandem.partnerships.policy;

import java.util.List;

/** The names by which packs speak about the lifecycle, which itself knows no pack. */
public interface LifecycleNames {
    /** As {@code board-approval}. */
    List<String> states();

    /** As {@code send-to-board}. */
    List<String> transitions();

    /** As {@code moa-complete}. */
    List<String> gates();

    /** As {@code notice-and-approval}. */
    List<String> routes();
}
