package org.tandem.workspace.osgi;

import com.atlassian.plugin.PluginParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.tandem.workspace.modules.Descriptor;

/**
 * A plugin's jar in memory.
 *
 * @param hash SHA-256 of the bytes, hexadecimal
 */
record PluginJar(byte[] bytes, String hash, String version, Descriptor descriptor) {
    /** No plugin is anywhere near as large; what is larger was not meant for us. */
    static final int MAX_BYTES = 64 << 20;

    /**
     * Reads the parts of a jar that say what it is.
     *
     * @throws PluginParseException saying what is wrong with it
     */
    static PluginJar read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new PluginParseException("The file is larger than 64 MB");
            }
            return of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PluginJar of(byte[] bytes) {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            if (jar.getManifest() == null) {
                throw new PluginParseException("The file is not a jar with a manifest");
            }
            String symbolicName =
                    jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
            if (symbolicName == null || version == null) {
                throw new PluginParseException(
                        "The manifest needs Bundle-SymbolicName and Bundle-Version");
            }
            Descriptor descriptor = Descriptor.parse(descriptor(jar));
            String info = descriptor.info("version");
            return new PluginJar(bytes, sha256(bytes), info.isEmpty() ? version : info, descriptor);
        } catch (IOException e) {
            throw new PluginParseException("The file is not a jar: " + e.getMessage(), e);
        }
    }

    private static byte[] descriptor(JarInputStream jar) throws IOException {
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            if (entry.getName().equals(Descriptor.FILE)) {
                return jar.readAllBytes();
            }
        }
        throw new PluginParseException("The jar has no " + Descriptor.FILE);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String key() {
        return descriptor.key();
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
