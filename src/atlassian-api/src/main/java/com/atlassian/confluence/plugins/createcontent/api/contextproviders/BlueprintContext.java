package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.ModuleCompleteKey;
import java.util.Map;

/**
 * The values a blueprint fills its templates with; a view on the map it was made from. Declared
 * from the Confluence 10 blueprint documentation (developer.atlassian.com), package
 * com.atlassian.confluence.plugins.createcontent.api.contextproviders.
 */
public class BlueprintContext {
    private static final String TITLE = "ContentPageTitle";
    private static final String SPACE_KEY = "spaceKey";
    private static final String BLUEPRINT_KEY = "blueprintModuleKey";

    private final Map<String, Object> context;

    public BlueprintContext(Map<String, Object> context) {
        this.context = context;
    }

    public Map<String, Object> getMap() {
        return context;
    }

    public Object get(String key) {
        return context.get(key);
    }

    public void put(String key, Object value) {
        context.put(key, value);
    }

    public String getTitle() {
        return (String) context.get(TITLE);
    }

    public void setTitle(String title) {
        context.put(TITLE, title);
    }

    public String getSpaceKey() {
        return (String) context.get(SPACE_KEY);
    }

    public void setSpaceKey(String spaceKey) {
        context.put(SPACE_KEY, spaceKey);
    }

    /** The blueprint that is being used, or null when the context does not say. */
    public ModuleCompleteKey getBlueprintModuleCompleteKey() {
        Object key = context.get(BLUEPRINT_KEY);
        return key == null ? null : new ModuleCompleteKey(key.toString());
    }

    public void setBlueprintModuleCompleteKey(ModuleCompleteKey key) {
        context.put(BLUEPRINT_KEY, key.getCompleteKey());
    }
}
