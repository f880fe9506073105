package org.tandem.workspace.tracker.ui;

import java.util.List;
import org.tandem.workspace.tracker.Project;

/**
 * A project's own navigation.
 *
 * @param current which entry the reader is on: {@code overview}, {@code board}, {@code issues},
 *     {@code create}, or empty
 * @param createUrl null when the reader may not create issues
 */
public record ProjectNav(
        Project project, String current, List<Link> boards, String issuesUrl, String createUrl) {
    public String url() {
        return Addresses.project(project.key());
    }
}
