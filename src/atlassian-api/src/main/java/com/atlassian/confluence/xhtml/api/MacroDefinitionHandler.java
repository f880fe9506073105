package com.atlassian.confluence.xhtml.api;

/**
 * Called for each macro found in storage format, in document order. Declared from the public
 * Javadoc of Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.xhtml.api.
 */
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
