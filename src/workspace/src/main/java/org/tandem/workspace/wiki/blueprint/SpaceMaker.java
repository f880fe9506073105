package org.tandem.workspace.wiki.blueprint;

import com.atlassian.confluence.api.service.exceptions.ServiceException;
import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.modules.ContentTemplateModule;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.modules.SpaceBlueprintModule;
import org.tandem.workspace.platform.DecisiveEvents;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageEdit;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.Spaces;
import org.tandem.workspace.wiki.host.Entities;

/** Makes a space with the pages of a blueprint, and tells the plugin in the same transaction. */
public final class SpaceMaker {
    private final AppContext app;
    private final Spaces spaces;
    private final Pages pages;
    private final Entities entities;
    private final Drafts drafts;

    public SpaceMaker(
            AppContext app, Spaces spaces, Pages pages, Entities entities, Drafts drafts) {
        this.app = app;
        this.spaces = spaces;
        this.pages = pages;
        this.entities = entities;
        this.drafts = drafts;
    }

    Space make(SpaceBlueprintModule blueprint, Blueprints.SpaceRequest request) {
        Map<String, Object> fields = new HashMap<>(request.context());
        fields.put("name", request.name());
        fields.put("description", request.description());
        return app.database()
                .inTransaction(
                        () -> {
                            Space space =
                                    spaces.create(
                                            request.spaceKey(),
                                            request.name(),
                                            request.description());
                            fillHome(blueprint, request, fields, space);
                            tell(event(blueprint, space, fields));
                            return space;
                        });
    }

    private void fillHome(
            SpaceBlueprintModule blueprint,
            Blueprints.SpaceRequest request,
            Map<String, Object> fields,
            Space space) {
        Drafts.Draft draft =
                draft(blueprint, blueprint.home().contentTemplate(), request, fields, space);
        PageContent home = pages.get(space.homePageId());
        String title = draft.title().isEmpty() ? space.name() : draft.title();
        pages.update(home.id(), new PageEdit(title, draft.body(), home.version() + 1, "", true));
        for (SpaceBlueprintModule.TemplateNode child : blueprint.home().children()) {
            add(blueprint, child, request, fields, space, home.id());
        }
    }

    private void add(
            SpaceBlueprintModule blueprint,
            SpaceBlueprintModule.TemplateNode node,
            Blueprints.SpaceRequest request,
            Map<String, Object> fields,
            Space space,
            long parent) {
        Drafts.Draft draft = draft(blueprint, node.contentTemplate(), request, fields, space);
        String title =
                draft.title().isEmpty()
                        ? templateName(node.contentTemplate(), request)
                        : draft.title();
        long page = pages.create(new NewPage(space.key(), parent, title, draft.body())).id();
        for (SpaceBlueprintModule.TemplateNode child : node.children()) {
            add(blueprint, child, request, fields, space, page);
        }
    }

    private Drafts.Draft draft(
            SpaceBlueprintModule blueprint,
            ModuleKey template,
            Blueprints.SpaceRequest request,
            Map<String, Object> fields,
            Space space) {
        return drafts.draft(template, blueprint.key(), space.key(), "", fields, request.locale());
    }

    private String templateName(ModuleKey template, Blueprints.SpaceRequest request) {
        return app.modules()
                .byKey(ContentTemplateModule.class, template.complete())
                .map(module -> app.texts().text(request.locale(), module.nameKey()))
                .orElseGet(template::module);
    }

    private void tell(SpaceBlueprintCreateEvent event) {
        try {
            DecisiveEvents.publishOrFail(app.events(), event);
        } catch (ServiceException refused) {
            throw drafts.refusal(refused);
        }
    }

    private SpaceBlueprintCreateEvent event(
            SpaceBlueprintModule module, Space space, Map<String, Object> fields) {
        SpaceBlueprint blueprint = new SpaceBlueprint();
        blueprint.setId(BlueprintIds.of(module.key()));
        blueprint.setModuleCompleteKey(module.key().complete());
        ConfluenceUser creator = entities.person(app.currentUser().name()).orElse(null);
        return new SpaceBlueprintCreateEvent(
                this, entities.space(space), blueprint, creator, fields);
    }
}
