package org.tandem.workspace.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/**
 * The names of a plugin's tables, all in upper case.
 *
 * @param prefix {@code AO_} with the last six hexadecimal digits of the namespace's MD5 and an
 *     underscore
 */
record TableNames(String prefix) implements TablePrefix {
    private static final int DIGITS = 6;

    static TableNames of(String namespace) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash).toUpperCase(Locale.ROOT);
            return new TableNames("AO_" + hex.substring(hex.length() - DIGITS) + "_");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String prepend(String name) {
        return prefix + name;
    }

    boolean covers(String table, boolean caseSensitive) {
        return caseSensitive
                ? table.startsWith(prefix)
                : table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(this),
                new KnownFieldNames(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }
}
