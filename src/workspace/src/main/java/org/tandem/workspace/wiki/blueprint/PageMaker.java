package org.tandem.workspace.wiki.blueprint;

import com.atlassian.confluence.api.service.exceptions.ServiceException;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.modules.BlueprintModule;
import org.tandem.workspace.platform.DecisiveEvents;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.Labels;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.Spaces;
import org.tandem.workspace.wiki.host.Entities;

/** Makes a page from a blueprint, and tells the plugin within the same transaction. */
public final class PageMaker {
    private final AppContext app;
    private final Spaces spaces;
    private final Pages pages;
    private final Labels labels;
    private final Entities entities;
    private final Drafts drafts;
    private final IndexPages index;

    public PageMaker(
            AppContext app,
            Spaces spaces,
            Pages pages,
            Labels labels,
            Entities entities,
            Drafts drafts,
            IndexPages index) {
        this.app = app;
        this.spaces = spaces;
        this.pages = pages;
        this.labels = labels;
        this.entities = entities;
        this.drafts = drafts;
        this.index = index;
    }

    PageContent make(BlueprintModule blueprint, Blueprints.PageRequest request) {
        Space space = spaces.get(request.spaceKey());
        Drafts.Draft draft =
                drafts.draft(
                        blueprint.contentTemplates().get(0),
                        blueprint.key(),
                        space.key(),
                        request.title(),
                        request.context(),
                        request.locale());
        return app.database()
                .inTransaction(
                        () -> {
                            long indexPage = index.ensure(blueprint, space, request.locale());
                            long parent = request.parentId() == 0 ? indexPage : request.parentId();
                            PageContent page =
                                    pages.create(
                                            new NewPage(
                                                    space.key(),
                                                    parent,
                                                    draft.title(),
                                                    draft.body()));
                            labels.add(page.id(), List.of(blueprint.indexKey()));
                            tell(event(blueprint, page, draft));
                            // A listener may have changed the page.
                            return pages.get(page.id());
                        });
    }

    /** What the plugin stores belongs to the page: if it cannot, there is no page either. */
    private void tell(BlueprintPageCreateEvent event) {
        try {
            DecisiveEvents.publishOrFail(app.events(), event);
        } catch (ServiceException refused) {
            throw drafts.refusal(refused);
        }
    }

    private BlueprintPageCreateEvent event(
            BlueprintModule module, PageContent page, Drafts.Draft draft) {
        ContentBlueprint blueprint = new ContentBlueprint();
        blueprint.setId(BlueprintIds.of(module.key()));
        blueprint.setModuleCompleteKey(module.key().complete());
        blueprint.setIndexKey(module.indexKey());
        ConfluenceUser creator = entities.person(app.currentUser().name()).orElse(null);
        return new BlueprintPageCreateEvent(
                this, entities.page(page), blueprint, creator, draft.context());
    }
}
