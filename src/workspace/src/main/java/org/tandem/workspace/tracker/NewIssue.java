package org.tandem.workspace.tracker;

import java.util.Map;

/**
 * What to create.
 *
 * @param project key or id
 * @param issueType name or id
 * @param parent key or id, for a sub-task; else null
 * @param fields values by field id, as {@link Issues} describes them
 */
public record NewIssue(
        String project, String issueType, String parent, Map<String, String> fields) {}
