package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/**
 * Content that lives in a space. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
