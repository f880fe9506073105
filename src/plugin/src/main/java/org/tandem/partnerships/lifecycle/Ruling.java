package org.tandem.partnerships.lifecycle;

import java.util.List;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Transition;

/**
 * What the state machine says about a transition.
 *
 * @param possible whether it leads on from the state at all
 * @param unmet the gates that still have to be met, in the order of {@link Gate}
 */
public record Ruling(Transition transition, boolean possible, List<Gate> unmet) {
    static Ruling impossible(Transition transition) {
        return new Ruling(transition, false, List.of());
    }

    public boolean allowed() {
        return possible && unmet.isEmpty();
    }
}
