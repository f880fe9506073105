package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.ModuleCompleteKey;
import java.util.Map;

/**
 * A page was made from a blueprint; carries what the wizard collected. A page-created event is
 * published as well. Declared from the Confluence 10 blueprint documentation
 * (developer.atlassian.com), package com.atlassian.confluence.plugins.createcontent.api.events.
 */
public class BlueprintPageCreateEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page page;
    private final transient ContentBlueprint blueprint;
    private final transient ConfluenceUser creator;
    private final transient Map<String, Object> context;

    public BlueprintPageCreateEvent(
            Object source,
            Page page,
            ContentBlueprint blueprint,
            ConfluenceUser creator,
            Map<String, Object> context) {
        super(source);
        this.page = page;
        this.blueprint = blueprint;
        this.creator = creator;
        this.context = context;
    }

    public Page getPage() {
        return page;
    }

    public ContentBlueprint getBlueprint() {
        return blueprint;
    }

    public ModuleCompleteKey getBlueprintKey() {
        return new ModuleCompleteKey(blueprint.getModuleCompleteKey());
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public Map<String, Object> getContext() {
        return context;
    }
}
