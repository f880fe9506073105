package org.tandem.workspace.wiki;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.Application;
import org.tandem.workspace.mail.MailQueue;
import org.tandem.workspace.web.CurrentLocale;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.blueprint.ContentBlueprints;
import org.tandem.workspace.wiki.blueprint.Drafts;
import org.tandem.workspace.wiki.blueprint.IndexPages;
import org.tandem.workspace.wiki.blueprint.PageMaker;
import org.tandem.workspace.wiki.blueprint.SpaceMaker;
import org.tandem.workspace.wiki.host.Entities;
import org.tandem.workspace.wiki.host.HostApi;
import org.tandem.workspace.wiki.host.MacroContexts;
import org.tandem.workspace.wiki.host.PageEvents;
import org.tandem.workspace.wiki.rest.WikiRest;
import org.tandem.workspace.wiki.storage.PageRenderer;
import org.tandem.workspace.wiki.storage.PlainText;
import org.tandem.workspace.wiki.storage.StorageCheck;
import org.tandem.workspace.wiki.ui.WikiPages;

/** The Confluence side of the workspace: wires its core, its REST resources and its pages. */
public final class Wiki implements Application {
    private final AppContext context;
    private final Words words;
    private final WikiServices services;
    private final Map<Class<?>, Object> hostApi;

    public Wiki(AppContext context, MailQueue mail) {
        this.context = context;
        this.words = new Words(context.texts(), CurrentLocale::get);
        Core core = new Core(context, words);
        PageDoor door = new PageDoor(core);
        PageStore store = new PageStore(context.database());
        GrantStore grants = new GrantStore(core);
        Spaces spaces = new SqlSpaces(core, store, grants);
        Labels labels = new SqlLabels(core, door);
        Trusted trusted = trusted(core);
        AtomicReference<Pages> late = new AtomicReference<>();
        Entities entities = new Entities(context.directory(), spaces, late::get, labels, trusted);
        PageEvents events = new PageEvents(context.events(), entities);
        StorageValidator validator = new StorageCheck(words);
        PageRules rules = new PageRules(words, validator);
        late.set(
                new SqlPages(
                        core,
                        door,
                        new PageChanger(core, door, store, rules, PlainText::words, events)));
        Search search = new SqlSearch(core);
        PageRenderer renderer = renderer(core, late.get(), search, entities);
        Permissions permissions = new SqlPermissions(core, door, grants);
        this.services =
                new WikiServices(
                        spaces,
                        late.get(),
                        labels,
                        new SqlProperties(core, door),
                        permissions,
                        search,
                        renderer,
                        validator,
                        blueprints(permissions, spaces, late.get(), labels, entities));
        TextProperties texts = new SqlTextProperties(context.database());
        this.hostApi =
                HostApi.services(
                        context, services, entities, renderer, texts, events, trusted, mail);
        HostApi.followCurrentUser(context);
    }

    private static Trusted trusted(Core core) {
        return new Trusted() {
            @Override
            public <T> T run(Supplier<T> work) {
                return core.trusted(work);
            }
        };
    }

    private PageRenderer renderer(Core core, Pages pages, Search search, Entities entities) {
        return new PageRenderer(
                context.modules(),
                pages,
                search,
                new SqlLinkTargets(core),
                new MacroContexts(entities),
                words);
    }

    private Blueprints blueprints(
            Permissions permissions, Spaces spaces, Pages pages, Labels labels, Entities entities) {
        Drafts drafts = new Drafts(context.modules(), context.texts(), words);
        IndexPages index = new IndexPages(context.database(), pages, permissions, context.texts());
        return new ContentBlueprints(
                context.modules(),
                context.texts(),
                words,
                permissions,
                new PageMaker(context, spaces, pages, labels, entities, drafts, index),
                new SpaceMaker(context, spaces, pages, entities, drafts));
    }

    @Override
    public App app() {
        return context.app();
    }

    /** The core, for pages, REST resources and start-up code. */
    public WikiServices core() {
        return services;
    }

    @Override
    public Map<Class<?>, Object> services() {
        return hostApi;
    }

    @Override
    public void addRoutes(Routes routes) {
        new WikiRest(context, services, words).addRoutes(routes);
        new WikiPages(context, services).addRoutes(routes);
    }
}
