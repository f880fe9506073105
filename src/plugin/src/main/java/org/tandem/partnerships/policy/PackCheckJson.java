package org.tandem.partnerships.policy;

import java.util.List;

/**
 * What came of checking a pack, over REST.
 *
 * @param pack as {@code mmsd-7544/2}; null when something is wrong
 * @param changes against the active pack
 */
public record PackCheckJson(
        boolean valid,
        String pack,
        String title,
        List<PackProblemJson> problems,
        List<PackProblemJson> warnings,
        List<PackChangeJson> changes) {}
