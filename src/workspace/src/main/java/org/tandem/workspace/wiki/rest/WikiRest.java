package org.tandem.workspace.wiki.rest;

import org.tandem.workspace.AppContext;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.WikiServices;
import org.tandem.workspace.wiki.Words;

/** The REST API of the Confluence side: which address is answered by which resource. */
public final class WikiRest {
    private final AppContext context;
    private final WikiServices wiki;
    private final Words words;

    public WikiRest(AppContext context, WikiServices wiki, Words words) {
        this.context = context;
        this.wiki = wiki;
        this.words = words;
    }

    public void addRoutes(Routes routes) {
        String base = context.baseUrl();
        PageJson json = new PageJson(context, wiki);
        Input input = new Input(words);
        new ContentResource(context.database(), wiki.pages(), json, input, base).addRoutes(routes);
        new TreeResource(wiki.pages(), wiki.search(), json, input, base).addRoutes(routes);
        new HistoryResource(wiki.pages(), json, input, base).addRoutes(routes);
        new LabelResource(wiki.labels(), input, base).addRoutes(routes);
        new PropertyResource(wiki.properties(), input, base).addRoutes(routes);
        new SpaceResource(wiki, json, base).addRoutes(routes);
        new SearchResource(wiki.search(), json, base).addRoutes(routes);
        new UserResource(context.directory(), json.people(), input, base).addRoutes(routes);
        new ConvertResource(wiki, input).addRoutes(routes);
        new CreateDialogResource(wiki.blueprints(), input, base).addRoutes(routes);
    }
}
