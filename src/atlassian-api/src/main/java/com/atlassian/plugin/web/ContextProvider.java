package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Adds values to the context of a template. Declared from the public Javadoc of the Atlassian
 * plugin framework (docs.atlassian.com), package com.atlassian.plugin.web.
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
