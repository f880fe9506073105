package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

/**
 * A space was made from a blueprint; carries what the wizard collected. Declared from the
 * Confluence 10 blueprint documentation (developer.atlassian.com), package
 * com.atlassian.confluence.plugins.createcontent.api.events.
 */
public class SpaceBlueprintCreateEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final transient Space space;
    private final transient SpaceBlueprint spaceBlueprint;
    private final transient ConfluenceUser creator;
    private final transient Map<String, Object> context;

    public SpaceBlueprintCreateEvent(
            Object source,
            Space space,
            SpaceBlueprint spaceBlueprint,
            ConfluenceUser creator,
            Map<String, Object> context) {
        super(source);
        this.space = space;
        this.spaceBlueprint = spaceBlueprint;
        this.creator = creator;
        this.context = context;
    }

    public Space getSpace() {
        return space;
    }

    public SpaceBlueprint getSpaceBlueprint() {
        return spaceBlueprint;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public Map<String, Object> getContext() {
        return context;
    }
}
