package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * What came of checking a pack.
 *
 * @param pack empty when something is wrong
 * @param changes against the active pack; empty when something is wrong
 */
record PackCheck(
        Optional<PolicyPack> pack,
        List<PackProblem> problems,
        List<PackProblem> warnings,
        List<PackChange> changes) {}
