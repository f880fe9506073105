package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.macro.xhtml.MacroId;
import java.util.Map;
import java.util.Optional;

/**
 * One macro as it is written in storage format. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.xhtml.api.
 */
public interface MacroDefinition {
    String getName();

    Map<String, String> getParameters();

    String getParameter(String name);

    String getBodyText();

    Optional<MacroId> getMacroIdentifier();
}
