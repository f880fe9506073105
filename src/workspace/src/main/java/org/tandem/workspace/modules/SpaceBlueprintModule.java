package org.tandem.workspace.modules;

import java.util.List;

/** {@code <space-blueprint>} with its tree of pages. */
public record SpaceBlueprintModule(
        ModuleKey key, String nameKey, TemplateNode home, List<DialogPage> wizard)
        implements Module {
    /** A page to create from a content template, and the pages below it. */
    public record TemplateNode(ModuleKey contentTemplate, List<TemplateNode> children) {}
}
