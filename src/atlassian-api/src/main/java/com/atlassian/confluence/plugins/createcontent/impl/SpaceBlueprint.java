package com.atlassian.confluence.plugins.createcontent.impl;

import java.util.UUID;

/**
 * A space blueprint as it is installed. Declared from the Confluence 10 blueprint documentation
 * (developer.atlassian.com), package com.atlassian.confluence.plugins.createcontent.impl.
 */
public class SpaceBlueprint {
    private UUID id;
    private String moduleCompleteKey;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }

    public void setModuleCompleteKey(String moduleCompleteKey) {
        this.moduleCompleteKey = moduleCompleteKey;
    }
}
