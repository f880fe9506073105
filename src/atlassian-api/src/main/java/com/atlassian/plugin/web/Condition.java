package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a web fragment is shown. Declared from the public Javadoc of the Atlassian plugin
 * framework (docs.atlassian.com), package com.atlassian.plugin.web.
 */
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
