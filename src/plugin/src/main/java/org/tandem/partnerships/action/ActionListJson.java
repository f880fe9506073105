package org.tandem.partnerships.action;

import java.util.List;

/**
 * A part of the actions of a partnership or a meeting.
 *
 * @param next goes into {@code skip}; null at the end
 */
public record ActionListJson(List<ActionJson> results, Integer next) {}
