package org.tandem.partnerships.partnership;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The intensities that were determined (R49), for the gates and routes that depend on them. No
 * permission is checked.
 */
public interface IntensityLevels {
    /** Low, medium or high; empty while nobody determined it. */
    Optional<String> of(int partnershipId);

    /** The levels of those that have one, by partnership; one query however many. */
    Map<Integer, String> of(Collection<Integer> partnershipIds);
}
