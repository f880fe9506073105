package com.atlassian.confluence.plugins.createcontent.impl;

import java.util.UUID;

/**
 * A page blueprint as it is installed. Declared from the Confluence 10 blueprint documentation
 * (developer.atlassian.com), package com.atlassian.confluence.plugins.createcontent.impl.
 */
public class ContentBlueprint {
    private UUID id;
    private String moduleCompleteKey;
    private String indexKey;

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

    /** The label that every page made from the blueprint gets. */
    public String getIndexKey() {
        return indexKey;
    }

    public void setIndexKey(String indexKey) {
        this.indexKey = indexKey;
    }
}
