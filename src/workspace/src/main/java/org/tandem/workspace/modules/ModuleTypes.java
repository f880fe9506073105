package org.tandem.workspace.modules;

import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.WorkflowItemModule.Kind;

/** The module types that need nothing but the plugin. */
public final class ModuleTypes {
    private ModuleTypes() {}

    /** The types that one application knows. */
    public static List<ModuleType> of(App app) {
        List<ModuleType> types =
                new ArrayList<>(
                        List.of(
                                new ResourceType(),
                                new AllowlistType(),
                                new JobConfigType(),
                                new WebItemType(),
                                new WebPanelType(),
                                new WebResourceType()));
        if (app == App.CONFLUENCE) {
            types.addAll(
                    List.of(
                            new MacroType(),
                            new ContentTemplateType(),
                            new BlueprintType(),
                            new SpaceBlueprintType()));
        } else {
            types.addAll(
                    List.of(
                            new ProjectBlueprintType(),
                            new IndexDocumentType(),
                            new WorkflowItemType(Kind.CONDITION),
                            new WorkflowItemType(Kind.VALIDATOR),
                            new WorkflowItemType(Kind.FUNCTION)));
        }
        return types;
    }
}
