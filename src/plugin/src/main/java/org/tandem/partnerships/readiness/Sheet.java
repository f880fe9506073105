package org.tandem.partnerships.readiness;

import java.util.List;
import org.tandem.partnerships.partnership.Side;

/**
 * What one member may see.
 *
 * @param own the member's ratings, by category
 * @param team what the member's team comes to
 */
record Sheet(Side side, List<Rating> own, TeamResult team) {}
