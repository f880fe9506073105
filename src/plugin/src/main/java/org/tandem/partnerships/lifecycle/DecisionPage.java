package org.tandem.partnerships.lifecycle;

import java.util.List;

/**
 * A part of the decisions about a partnership.
 *
 * @param decisions newest first
 * @param next the number before which to continue; null at the end
 */
record DecisionPage(List<Decision> decisions, Integer next) {}
