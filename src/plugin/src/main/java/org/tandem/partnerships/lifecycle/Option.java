package org.tandem.partnerships.lifecycle;

import java.util.List;
import org.tandem.partnerships.host.Obstacle;
import org.tandem.partnerships.partnership.Transition;

/**
 * A transition that leads on from the present state.
 *
 * @param mine whether the reader may take it
 * @param unmet what must be done first, the reason that is given with it left out
 */
record Option(Transition transition, boolean mine, List<Obstacle> unmet) {}
