package org.tandem.workspace.tracker;

import java.util.Map;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.blueprint.ProjectBuilder;
import org.tandem.workspace.tracker.blueprint.ProjectCreator;
import org.tandem.workspace.tracker.board.BoardService;
import org.tandem.workspace.tracker.board.BoardStore;
import org.tandem.workspace.tracker.board.Ranking;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.field.ScreenStore;
import org.tandem.workspace.tracker.host.HostApi;
import org.tandem.workspace.tracker.host.HostEvents;
import org.tandem.workspace.tracker.host.HostIssue;
import org.tandem.workspace.tracker.issue.IssueGate;
import org.tandem.workspace.tracker.issue.IssueLoader;
import org.tandem.workspace.tracker.issue.IssueParts;
import org.tandem.workspace.tracker.issue.IssueServices;
import org.tandem.workspace.tracker.issue.IssueStore;
import org.tandem.workspace.tracker.issue.PropertyStore;
import org.tandem.workspace.tracker.issue.Screens;
import org.tandem.workspace.tracker.jql.FilterStore;
import org.tandem.workspace.tracker.jql.Search;
import org.tandem.workspace.tracker.jql.SearchParts;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.project.ProjectService;
import org.tandem.workspace.tracker.project.ProjectStore;
import org.tandem.workspace.tracker.workflow.BuiltInItems;
import org.tandem.workspace.tracker.workflow.Definitions;
import org.tandem.workspace.tracker.workflow.SubTasks;
import org.tandem.workspace.tracker.workflow.WorkflowItems;
import org.tandem.workspace.tracker.workflow.WorkflowRunner;
import org.tandem.workspace.tracker.workflow.WorkflowXml;

/** Stores and services of the tracker, wired together from the bottom up. */
final class Core {
    private final AppContext context;
    private final Database database;
    private final Directory directory;
    private final Messages messages;
    private final ProjectStore projects;
    private final ConstantStore constants;
    private final ProjectAccess access;
    private final FieldStore fields;
    private final ScreenStore screens;
    private final WorkflowItems items;
    private final WorkflowXml xml;
    private final Definitions definitions;
    private final IssueStore issues;
    private final IssueGate gate;
    private final PropertyStore properties;
    private final BoardStore boards;
    private final SearchParts search;

    Core(AppContext context) {
        this.context = context;
        this.database = context.database();
        this.directory = context.directory();
        this.messages = new Messages(context.texts());
        this.projects = new ProjectStore(database, directory);
        this.constants = new ConstantStore(database);
        this.access = new ProjectAccess(database, directory, context.currentUser());
        this.fields = new FieldStore(database, messages);
        this.screens = new ScreenStore(database);
        this.items = items();
        this.xml = new WorkflowXml(items, messages);
        this.definitions = new Definitions(database, xml);
        this.issues = new IssueStore(database, context.clock());
        IssueLoader loader = new IssueLoader(database, directory, projects, constants, fields);
        this.gate = new IssueGate(issues, loader, projects, access, messages);
        this.properties = new PropertyStore(database, context.clock());
        this.boards = new BoardStore(database, projects, constants);
        this.search =
                new SearchParts(
                        database,
                        directory,
                        projects,
                        access,
                        constants,
                        fields,
                        issues,
                        loader,
                        new FilterStore(database),
                        messages);
    }

    private WorkflowItems items() {
        BuiltInItems builtIn =
                new BuiltInItems(access, directory, new SubTasks(database), messages);
        return new WorkflowItems(context.modules(), builtIn.all());
    }

    Messages messages() {
        return messages;
    }

    TrackerServices services() {
        IssueServices around = aroundIssues();
        Search finder = new Search(search, context.clock());
        return new TrackerServices(
                new ProjectService(projects, constants, access, definitions, directory, messages),
                blueprints(),
                around.issues(),
                around.fields(),
                around.transitions(),
                finder,
                new BoardService(
                        database,
                        boards,
                        finder,
                        gate,
                        access,
                        around.transitions(),
                        new Ranking(gate, issues),
                        messages));
    }

    private IssueServices aroundIssues() {
        IssueParts parts =
                new IssueParts(
                        database,
                        gate,
                        issues,
                        projects,
                        constants,
                        new Screens(screens, fields, constants),
                        new HostEvents(context.events()),
                        messages);
        return IssueServices.of(
                parts,
                directory,
                access,
                fields,
                properties,
                definitions,
                new WorkflowRunner(database, context.clock(), items, messages),
                context.clock(),
                new IssueServices.Faces(HostIssue::new, HostApi::user));
    }

    private ProjectBlueprints blueprints() {
        ProjectBuilder builder =
                new ProjectBuilder(
                        projects, constants, screens, definitions, xml, context.texts(), messages);
        return new ProjectCreator(
                database, directory, context.modules(), projects, access, builder, messages);
    }

    /** Jira's Java API, by interface. */
    Map<Class<?>, Object> hostApi() {
        return HostApi.services(search, context.currentUser(), definitions, properties, boards);
    }
}
