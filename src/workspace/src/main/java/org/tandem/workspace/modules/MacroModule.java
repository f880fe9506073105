package org.tandem.workspace.modules;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Set;

/** {@code <xhtml-macro>}: a macro that pages may contain. */
public record MacroModule(
        ModuleKey key, String name, Set<String> aliases, List<String> parameters, Macro macro)
        implements Module {}
