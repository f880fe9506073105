package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Fills the context of a blueprint's content template from what the wizard collected. Declared from
 * the Confluence 10 blueprint documentation (developer.atlassian.com), package
 * com.atlassian.confluence.plugins.createcontent.api.contextproviders.
 */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // Providers that take parameters override this.
    }

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        return updateBlueprintContext(new BlueprintContext(context)).getMap();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
