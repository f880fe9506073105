package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.macro.xhtml.MacroId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One macro as it is written in storage format. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.xhtml.api.
 */
public class MacroDefinition {
    private final String name;
    private final MacroBody body;
    private final Map<String, String> parameters;
    private final MacroId macroId;

    MacroDefinition(String name, MacroBody body, Map<String, String> parameters, MacroId macroId) {
        this.name = name;
        this.body = body;
        this.parameters = new LinkedHashMap<>(parameters);
        this.macroId = macroId;
    }

    public static MacroDefinitionBuilder builder() {
        return new MacroDefinitionBuilder();
    }

    public static MacroDefinitionBuilder builder(String macroName) {
        return builder().withName(macroName);
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public String getParameter(String parameterName) {
        return parameters.get(parameterName);
    }

    public boolean hasBody() {
        return body != null;
    }

    public MacroBody getBody() {
        return body;
    }

    /** The body as it is stored, or null when there is none. */
    public String getBodyText() {
        return body == null ? null : body.getBody();
    }

    /** Empty until the page is stored. */
    public Optional<MacroId> getMacroIdentifier() {
        return Optional.ofNullable(macroId);
    }
}
