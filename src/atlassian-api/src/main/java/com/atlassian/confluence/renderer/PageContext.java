package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;

/**
 * The page or space a piece of content is rendered in. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.renderer.
 */
public class PageContext extends RenderContext {
    private final ContentEntityObject entity;
    private final String spaceKey;

    public PageContext() {
        this((String) null);
    }

    public PageContext(String spaceKey) {
        this.entity = null;
        this.spaceKey = spaceKey;
    }

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
        this.spaceKey =
                entity instanceof SpaceContentEntityObject owned ? owned.getSpaceKey() : null;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    public String getPageTitle() {
        return entity == null ? null : entity.getTitle();
    }
}
