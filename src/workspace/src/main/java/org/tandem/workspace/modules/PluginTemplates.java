package org.tandem.workspace.modules;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives Velocity the templates in a plugin's jar. They do not change while the plugin runs. */
final class PluginTemplates extends ResourceLoader {
    private final PluginScope plugin;

    PluginTemplates(PluginScope plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtProperties configuration) {
        // Everything needed came with the constructor.
    }

    @Override
    public Reader getResourceReader(String source, String encoding) {
        InputStream in = plugin.open(source);
        if (in == null) {
            throw new ResourceNotFoundException("The jar has no template " + source);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
