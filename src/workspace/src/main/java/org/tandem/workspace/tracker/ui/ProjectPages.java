package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;

/** A project's first page. */
final class ProjectPages {
    private static final int RECENT = 10;

    private final Frame frame;
    private final TrackerServices tracker;

    ProjectPages(Frame frame) {
        this.frame = frame;
        this.tracker = frame.tracker();
    }

    void overview(Exchange exchange) {
        Project project = tracker.projects().get(exchange.path("key"));
        Map<String, Object> model = frame.inProject(project.name(), project, "overview");
        model.put("project", project);
        model.put(
                "rows",
                frame.rows(tracker.search().search(Jql.recentIn(project), 0, RECENT).items()));
        model.put("openCount", tracker.search().count(Jql.openIn(project)));
        model.put("openUrl", Addresses.search(Jql.openIn(project)));
        exchange.page("tracker/project", model);
    }

    /** All projects, as the products' own address for them. */
    void all(Exchange exchange) {
        List<Project> projects = tracker.projects().all();
        Map<String, Object> model = frame.model(frame.text(exchange, "tracker.ui.projects.title"));
        model.put("projects", projects);
        model.put("mayCreateProject", tracker.blueprints().mayCreate());
        exchange.page("tracker/projects", model);
    }
}
