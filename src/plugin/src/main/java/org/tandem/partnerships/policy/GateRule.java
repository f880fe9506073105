package org.tandem.partnerships.policy;

import java.util.List;

/**
 * Gates that a pack switches on for a transition.
 *
 * @param levels intensities for which it holds; empty for all, also while none is set
 */
public record GateRule(String transition, List<String> levels, List<String> gates) {
    boolean holdsFor(String wantedTransition, String level) {
        return transition.equals(wantedTransition) && (levels.isEmpty() || levels.contains(level));
    }
}
