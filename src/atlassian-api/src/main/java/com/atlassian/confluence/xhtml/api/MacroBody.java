package com.atlassian.confluence.xhtml.api;

/**
 * The body of a macro. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.xhtml.api.
 */
public interface MacroBody {
    String getBody();
}
