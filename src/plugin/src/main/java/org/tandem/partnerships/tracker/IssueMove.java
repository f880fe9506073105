package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A change to an issue that exists: entity properties to set, then a transition. An issue that has
 * the status already is left there, so that carrying it out twice is harmless.
 *
 * @param transition name of the workflow's transition
 * @param toStatus name of the status it leads to
 * @param comment added with the transition; empty for none
 */
public record IssueMove(
        String issueKey,
        Map<String, JsonNode> properties,
        String transition,
        String toStatus,
        String comment) {}
