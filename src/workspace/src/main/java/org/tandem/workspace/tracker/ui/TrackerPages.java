package org.tandem.workspace.tracker.ui;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Routes;

/** The pages of the Jira-compatible application. */
public final class TrackerPages {
    private final Frame frame;
    private final IssuePage issue;
    private final WorkflowSteps steps;

    /**
     * @param issues hands plugins the issue whose panels they render
     * @param authentication tells them who is looking
     */
    public TrackerPages(
            AppContext context,
            TrackerServices tracker,
            IssueManager issues,
            JiraAuthenticationContext authentication) {
        this.frame = new Frame(context, tracker);
        this.issue = new IssuePage(frame, new IssuePanels(frame, issues, authentication));
        this.steps = new WorkflowSteps(frame);
    }

    public void addRoutes(Routes routes) {
        addProjects(routes);
        addIssues(routes);
        addBoards(routes);
    }

    private void addProjects(Routes routes) {
        Dashboard dashboard = new Dashboard(frame);
        routes.get("/", dashboard::root);
        routes.get(Addresses.DASHBOARD, dashboard::show);
        ProjectPages projects = new ProjectPages(frame);
        routes.get("/projects/{key}", projects::overview);
        routes.get("/secure/BrowseProjects.jspa", projects::all);
        AddProject addProject = new AddProject(frame);
        routes.get("/secure/project/AddProject.jspa", addProject::ask);
        routes.post("/secure/project/AddProject.jspa", addProject::create);
    }

    private void addIssues(Routes routes) {
        routes.get("/browse/{key}", issue::show);
        CreateIssue create = new CreateIssue(frame);
        routes.get(Addresses.CREATE, create::ask);
        routes.post("/secure/CreateIssue.jspa", create::create);
        EditIssue edit = new EditIssue(frame);
        routes.get("/secure/EditIssue!default.jspa", edit::ask);
        routes.post("/secure/EditIssue.jspa", edit::save);
        routes.get("/secure/WorkflowUIDispatcher.jspa", steps::ask);
        routes.post("/secure/WorkflowUIDispatcher.jspa", steps::take);
        IssueNotes notes = new IssueNotes(frame, issue);
        routes.post("/secure/AddComment.jspa", notes::comment);
        routes.post("/secure/LinkJiraIssue.jspa", notes::link);
        routes.post("/secure/DeleteLink.jspa", notes::unlink);
        SearchPage search = new SearchPage(frame);
        routes.get("/issues/", search::show);
        routes.get("/issues", search::show);
        routes.get("/secure/QuickSearch.jspa", search::quick);
    }

    private void addBoards(Routes routes) {
        routes.get(Addresses.BOARDS, new BoardList(frame)::show);
        routes.get("/secure/RapidBoard.jspa", new BoardPage(frame)::show);
        BoardMoves moves = new BoardMoves(frame, steps);
        routes.get("/secure/board/targets", moves::targets);
        routes.get("/secure/board/move", moves::ask);
        routes.post("/secure/board/move", moves::move);
    }
}
