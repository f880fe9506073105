package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of a plugin's jar that the descriptor names. */
final class JarFiles {
    private JarFiles() {}

    /**
     * The file's UTF-8 text.
     *
     * @throws PluginParseException when the jar has no such file
     */
    static String text(PluginScope plugin, String path) {
        try (InputStream in = plugin.open(path)) {
            if (in == null) {
                throw new PluginParseException("The jar has no file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
