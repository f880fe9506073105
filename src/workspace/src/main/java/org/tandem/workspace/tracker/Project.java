package org.tandem.workspace.tracker;

import java.util.List;
import org.tandem.workspace.directory.User;

/**
 * A project as seen by anyone who may browse it.
 *
 * @param typeKey {@code business} or {@code software}
 * @param issueTypes the kinds of issue it holds, in order
 */
public record Project(
        long id,
        String key,
        String name,
        String description,
        User lead,
        String typeKey,
        List<IssueType> issueTypes) {}
