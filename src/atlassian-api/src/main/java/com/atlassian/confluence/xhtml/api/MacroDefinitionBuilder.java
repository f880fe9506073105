package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.macro.xhtml.MacroId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds a macro definition. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.xhtml.api.
 */
public class MacroDefinitionBuilder {
    private String name;
    private MacroBody body;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private MacroId macroId;

    MacroDefinitionBuilder() {}

    public MacroDefinitionBuilder withName(String newName) {
        name = newName;
        return this;
    }

    public MacroDefinitionBuilder withMacroBody(MacroBody newBody) {
        body = newBody;
        return this;
    }

    public MacroDefinitionBuilder withParameter(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    public MacroDefinitionBuilder withParameters(Map<String, String> newParameters) {
        parameters.clear();
        parameters.putAll(newParameters);
        return this;
    }

    public MacroDefinitionBuilder withMacroIdentifier(MacroId newMacroId) {
        macroId = newMacroId;
        return this;
    }

    public MacroDefinition build() {
        return new MacroDefinition(name, body, parameters, macroId);
    }
}
