package org.tandem.workspace.web;

import jakarta.servlet.Filter;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.login.Authentication;
import org.tandem.workspace.login.Sessions;
import org.tandem.workspace.login.XsrfGuard;

/** The web side of one application: its filter, its routes and its static files. */
public final class WebApplication {
    private final AppContext context;
    private final Router router;
    private final RequestFilter filter;

    public WebApplication(
            AppContext context,
            Texts texts,
            Languages languages,
            TemplateEngine templates,
            Sessions sessions,
            Authentication authentication) {
        this.context = context;
        Shell shell = new Shell(context.app(), templates, context.directory(), context.modules());
        ErrorAnswers errors = new ErrorAnswers(context.app(), texts, languages, shell);
        AppWeb web =
                new AppWeb(
                        context.app(),
                        context.directory(),
                        sessions,
                        texts,
                        languages,
                        shell,
                        errors);
        this.router = new Router(web);
        XsrfGuard xsrf = new XsrfGuard(context.baseUrl());
        this.filter = new RequestFilter(web, authentication, xsrf, context.currentUser());
    }

    public Filter filter() {
        return filter;
    }

    public Routes routes() {
        return router.routes();
    }

    /** Puts the application on the server. */
    public void mountOn(HttpServer server) {
        String path = context.app().path();
        server.mount(path, router);
        server.mount(path + StaticFiles.PATH, new StaticFiles(Assets.fingerprint()));
    }
}
