package org.tandem.partnerships.owner;

import java.util.List;
import org.tandem.partnerships.action.ActionItem;

/**
 * What a hand-over moved.
 *
 * @param actions the open ones that have a new assignee
 */
record HandedOver(HandOver handOver, List<ActionItem> actions) {}
