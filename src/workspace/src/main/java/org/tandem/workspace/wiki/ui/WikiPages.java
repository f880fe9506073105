package org.tandem.workspace.wiki.ui;

import org.tandem.workspace.AppContext;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.WikiServices;

/** The pages of the Confluence side: which address is answered by what. */
public final class WikiPages {
    private final Frame frame;

    public WikiPages(AppContext context, WikiServices services) {
        this.frame = new Frame(context, services);
    }

    /** Adds all pages; reading is open to anonymous, who are let in where a space allows it. */
    public void addRoutes(Routes routes) {
        reading(routes.anonymous());
        editing(routes);
        history(routes);
        creating(routes);
        administering(routes);
        routes.get("/people.json", frame.people()::lookUp);
    }

    private void reading(Routes routes) {
        MissingPages missing = new MissingPages(frame);
        PageViews views = new PageViews(frame, missing);
        Redirects redirects = new Redirects(frame, missing);
        Dashboard dashboard = new Dashboard(frame);
        routes.get("/", redirects::root)
                .get("/dashboard.action", dashboard::show)
                .get("/shortcuts.action", dashboard::shortcuts)
                .get("/spaces/{key}", redirects::spaceHome)
                .get("/spaces/{key}/pages/{id}/{title*}", views::show)
                .get("/display/{key}/{title*}", redirects::display)
                .get("/pages/viewpage.action", redirects::viewPage)
                .get("/pages/viewstorage.action", views::storage)
                .get("/dosearchsite.action", new SearchPage(frame)::show)
                .get("/labels/{label}", new PageLabels(frame)::list);
    }

    private void editing(Routes routes) {
        Editor editor = new Editor(frame);
        routes.get("/pages/editpage.action", editor::edit)
                .post("/pages/doeditpage.action", editor::save)
                .get("/pages/createpage.action", editor::create)
                .post("/pages/createpage.action", editor::save)
                .post("/pages/preview", editor::preview)
                .post("/pages/labels.action", new PageLabels(frame)::change);
    }

    private void history(Routes routes) {
        History history = new History(frame);
        Trash trash = new Trash(frame);
        routes.anonymous()
                .get("/pages/viewpreviousversions.action", history::list)
                .get("/pages/diffpagesbyversion.action", history::diff);
        routes.post("/pages/revertpagetoversion.action", history::revert)
                .get("/pages/removepage.action", trash::askToRemove)
                .post("/pages/removepage.action", trash::remove)
                .get("/spaces/{key}/trash", trash::list)
                .post("/pages/restorepage.action", trash::restore)
                .get("/pages/purgepage.action", trash::askToPurge)
                .post("/pages/purgepage.action", trash::purge);
    }

    private void creating(Routes routes) {
        CreateChoices choices = new CreateChoices(frame);
        PageWizards pageWizards = new PageWizards(frame);
        SpaceWizards spaceWizards = new SpaceWizards(frame);
        routes.get("/create-dialog.action", choices::pages)
                .get("/create-dialog/space.action", choices::spaces)
                .get("/create-dialog/wizard.action", pageWizards::start)
                .post("/create-dialog/wizard.action", pageWizards::submit)
                .get("/create-dialog/space-wizard.action", spaceWizards::start)
                .post("/create-dialog/space-wizard.action", spaceWizards::submit);
    }

    private void administering(Routes routes) {
        SpacePermissions permissions = new SpacePermissions(frame);
        PageRestrictions restrictions = new PageRestrictions(frame);
        routes.get("/spaces/{key}/permissions", permissions::show)
                .post("/spaces/{key}/permissions", permissions::save)
                .get("/pages/restrictions.action", restrictions::show)
                .post("/pages/restrictions.action", restrictions::change);
    }
}
