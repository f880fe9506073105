package org.tandem.workspace.tracker.rest;

import org.tandem.workspace.AppContext;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.TrackerServices;
import org.tandem.workspace.web.Handler;
import org.tandem.workspace.web.Routes;

/** Jira's REST API 2 (also as {@code latest}) and Agile API 1.0, as far as they exist here. */
public final class TrackerRest {
    private static final String AGILE = "/rest/agile/1.0";

    private final Guard guard;
    private final ServerResource server;
    private final ConstantResource constants;
    private final ProjectResource projects;
    private final IssueResource issues;
    private final ActivityResource activity;
    private final RemoteLinkResource remoteLinks;
    private final SearchResource search;
    private final AgileResource agile;

    public TrackerRest(AppContext context, TrackerServices tracker, Messages messages) {
        ConstantJson constantJson = new ConstantJson(context.baseUrl());
        ProjectJson projectJson = new ProjectJson(constantJson);
        FieldJson fieldJson = new FieldJson(constantJson, tracker.projects());
        Input input = new Input(messages);
        RestParts parts =
                new RestParts(
                        constantJson,
                        new IssueJson(constantJson, projectJson, fieldJson),
                        fieldJson,
                        new TransitionJson(constantJson, fieldJson),
                        tracker,
                        context.database(),
                        input,
                        messages);
        this.guard = new Guard(messages);
        this.server =
                new ServerResource(constantJson, context.directory(), messages, context.clock());
        this.constants =
                new ConstantResource(
                        constantJson, fieldJson, tracker.projects(), tracker.fields(), messages);
        this.projects =
                new ProjectResource(
                        constantJson,
                        projectJson,
                        fieldJson,
                        tracker.projects(),
                        tracker.blueprints(),
                        tracker.fields(),
                        input);
        this.issues = new IssueResource(parts);
        this.activity = new ActivityResource(parts);
        this.remoteLinks = new RemoteLinkResource(parts);
        this.search = new SearchResource(parts);
        this.agile = new AgileResource(parts, search);
    }

    public void addRoutes(Routes routes) {
        for (String api : new String[] {"/rest/api/2", "/rest/api/latest"}) {
            routes.anonymous().get(api + "/serverInfo", guarded(server::info));
            people(routes, api);
            constants(routes, api);
            projects(routes, api);
            issues(routes, api);
            activity(routes, api + "/issue/{issue}");
            routes.get(api + "/search", guarded(search::get));
            routes.post(api + "/search", guarded(search::post));
            routes.post(api + "/issueLink", guarded(activity::link));
            routes.delete(api + "/issueLink/{id}", guarded(activity::unlink));
        }
        agile(routes);
    }

    private Handler guarded(Handler handler) {
        return guard.around(handler);
    }

    private void people(Routes routes, String api) {
        routes.get(api + "/myself", guarded(server::myself));
        routes.get(api + "/user", guarded(server::user));
        routes.get(api + "/user/search", guarded(server::search));
    }

    private void constants(Routes routes, String api) {
        routes.get(api + "/issuetype", guarded(constants::types));
        routes.get(api + "/issuetype/page", guarded(constants::typePage));
        routes.get(api + "/issuetype/{id}", guarded(constants::type));
        routes.get(api + "/status", guarded(constants::statuses));
        routes.get(api + "/status/{id}", guarded(constants::status));
        routes.get(api + "/statuscategory", guarded(constants::categories));
        routes.get(api + "/priority", guarded(constants::priorities));
        routes.get(api + "/priority/{id}", guarded(constants::priority));
        routes.get(api + "/resolution", guarded(constants::resolutions));
        routes.get(api + "/resolution/{id}", guarded(constants::resolution));
        routes.get(api + "/issueLinkType", guarded(constants::linkTypes));
        routes.get(api + "/issueLinkType/{id}", guarded(constants::linkType));
        routes.get(api + "/field", guarded(constants::fields));
    }

    private void projects(Routes routes, String api) {
        routes.get(api + "/project", guarded(projects::list));
        routes.post(api + "/project", guarded(projects::create));
        routes.get(api + "/project/{project}", guarded(projects::get));
        routes.get(api + "/project/{project}/statuses", guarded(projects::statuses));
        String meta = api + "/issue/createmeta";
        routes.get(meta, guarded(issues::removedCreateMeta));
        routes.get(meta + "/{project}/issuetypes", guarded(projects::createTypes));
        routes.get(meta + "/{project}/issuetypes/{type}", guarded(projects::createFields));
    }

    private void issues(Routes routes, String api) {
        routes.post(api + "/issue", guarded(issues::create));
        routes.get(api + "/issue/{issue}", guarded(issues::get));
        routes.put(api + "/issue/{issue}", guarded(issues::edit));
        routes.delete(api + "/issue/{issue}", guarded(issues::delete));
        routes.put(api + "/issue/{issue}/assignee", guarded(issues::assign));
        routes.get(api + "/issue/{issue}/editmeta", guarded(issues::editMeta));
    }

    private void activity(Routes routes, String issue) {
        routes.get(issue + "/transitions", guarded(activity::transitions));
        routes.post(issue + "/transitions", guarded(activity::transition));
        routes.get(issue + "/comment", guarded(activity::comments));
        routes.post(issue + "/comment", guarded(activity::comment));
        routes.get(issue + "/remotelink", guarded(remoteLinks::list));
        routes.post(issue + "/remotelink", guarded(remoteLinks::put));
        routes.delete(issue + "/remotelink/{id}", guarded(remoteLinks::remove));
        routes.get(issue + "/properties", guarded(activity::propertyKeys));
        routes.get(issue + "/properties/{key}", guarded(activity::property));
        routes.put(issue + "/properties/{key}", guarded(activity::setProperty));
        routes.delete(issue + "/properties/{key}", guarded(activity::removeProperty));
    }

    private void agile(Routes routes) {
        routes.get(AGILE + "/board", guarded(agile::list));
        routes.get(AGILE + "/board/{board}", guarded(agile::get));
        routes.get(AGILE + "/board/{board}/configuration", guarded(agile::configuration));
        routes.get(AGILE + "/board/{board}/issue", guarded(agile::issues));
        routes.get(AGILE + "/board/{board}/backlog", guarded(agile::backlog));
        routes.put(AGILE + "/issue/rank", guarded(agile::rank));
    }
}
