package org.tandem.workspace.tracker.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Exchange;

/** What several pages share: texts, a project's navigation, rows of issues. */
final class Frame {
    private static final int BOARDS_SHOWN = 10;

    private final AppContext context;
    private final TrackerServices tracker;

    Frame(AppContext context, TrackerServices tracker) {
        this.context = context;
        this.tracker = tracker;
    }

    TrackerServices tracker() {
        return tracker;
    }

    AppContext context() {
        return context;
    }

    String text(Exchange exchange, String key, Object... args) {
        return context.texts().text(exchange.locale(), key, args);
    }

    /** A model with a title and nothing else. */
    Map<String, Object> model(String title) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        return model;
    }

    /** A model with the project's navigation beside the page. */
    Map<String, Object> inProject(String title, Project project, String current) {
        Map<String, Object> model = model(title);
        model.put("nav", nav(project, current));
        return model;
    }

    private ProjectNav nav(Project project, String current) {
        List<Link> boards =
                tracker.boards().list(project.key(), null, 0, BOARDS_SHOWN).items().stream()
                        .map(board -> new Link(board.name(), Addresses.board(board.id())))
                        .toList();
        boolean mayCreate = tracker.projects().may(ProjectPermission.CREATE, project);
        return new ProjectNav(
                project,
                current,
                boards,
                Addresses.search(Jql.inProject(project)),
                mayCreate ? Addresses.create(project.key()) : null);
    }

    List<IssueRow> rows(List<IssueView> issues) {
        LocalDate today = today();
        return issues.stream().map(issue -> IssueRow.of(issue, today)).toList();
    }

    LocalDate today() {
        return LocalDate.now(context.clock());
    }
}
