package org.tandem.workspace.modules;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads {@code <condition>} and {@code <conditions type="AND|OR">} of web fragments. */
final class Conditions {
    private Conditions() {}

    /** All conditions of a web-item or web-panel together. */
    static Predicate<Map<String, Object>> of(ModuleElement parent, PluginScope plugin) {
        return combine(parent, plugin, true);
    }

    private static Predicate<Map<String, Object>> combine(
            ModuleElement parent, PluginScope plugin, boolean all) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (ModuleElement child : parent.children()) {
            if (child.name().equals("condition")) {
                parts.add(single(child, plugin));
            } else if (child.name().equals("conditions")) {
                boolean or = child.attribute("type").orElse("AND").equalsIgnoreCase("OR");
                parts.add(combine(child, plugin, !or));
            }
        }
        if (parts.isEmpty()) {
            return context -> true;
        }
        return context ->
                all
                        ? parts.stream().allMatch(part -> part.test(context))
                        : parts.stream().anyMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> single(
            ModuleElement element, PluginScope plugin) {
        Condition condition = plugin.create(element.required("class"), Condition.class);
        condition.init(element.params());
        boolean invert = Boolean.parseBoolean(element.attribute("invert").orElse("false"));
        return context -> condition.shouldDisplay(context) != invert;
    }
}
