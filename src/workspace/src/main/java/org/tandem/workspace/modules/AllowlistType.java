package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.util.regex.Pattern;

/** {@code <velocity-allowlist>}: what templates may call on the plugin's own classes. */
final class AllowlistType implements ModuleType {
    private static final Pattern METHOD = Pattern.compile("[\\w.$]+#\\w+\\([\\w.$, \\[\\]]*\\)");

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public boolean early() {
        return true;
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        for (ModuleElement method : element.children("method")) {
            String signature = method.text();
            if (!METHOD.matcher(signature).matches()) {
                throw new PluginParseException(
                        "Not a method, as in com.acme.Item#getName(): " + signature);
            }
            plugin.assets().templateMethods().add(signature.replace(" ", ""));
        }
        return Built.effect(() -> {});
    }
}
