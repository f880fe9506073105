package org.tandem.workspace.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jars to run: those that ship with the workspace and those that administrators uploaded. */
final class PluginShelf {
    private final PluginTable table;
    private final List<Path> bundledFiles;
    private final Map<String, PluginJar> bundled = new LinkedHashMap<>();
    private final Map<String, Long> seen = new LinkedHashMap<>();

    PluginShelf(PluginTable table, List<Path> bundledFiles) {
        this.table = table;
        this.bundledFiles = bundledFiles;
    }

    /** A plugin to install. */
    record Entry(PluginJar jar, boolean bundled, boolean enabled) {}

    /** What other nodes did since last asked. */
    record Changes(List<String> removed, List<Entry> changed) {}

    /** All plugins at start-up. A shipped plugin that is new or another version is noted. */
    List<Entry> entries() {
        for (Path file : bundledFiles) {
            PluginJar jar = read(file);
            bundled.put(jar.key(), jar);
        }
        Map<String, PluginTable.Row> rows = rows();
        bundled.values().stream()
                .filter(jar -> isNews(jar, rows.get(jar.key())))
                .forEach(jar -> table.put(jar.key(), jar.version(), null));
        List<Entry> entries = new ArrayList<>();
        for (PluginTable.Row row : table.rows()) {
            seen.put(row.key(), row.changed());
            entry(row).ifPresent(entries::add);
        }
        return entries;
    }

    /** An uploaded jar stands until another version ships. */
    private static boolean isNews(PluginJar jar, PluginTable.Row row) {
        return row == null || !row.version().equals(jar.version());
    }

    private Map<String, PluginTable.Row> rows() {
        Map<String, PluginTable.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static PluginJar read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PluginJar.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row's jar; none for a shipped plugin that this node does not have. */
    private Optional<Entry> entry(PluginTable.Row row) {
        Optional<PluginJar> jar =
                row.uploaded()
                        ? table.jar(row.key()).map(PluginJar::of)
                        : Optional.ofNullable(bundled.get(row.key()));
        return jar.map(found -> new Entry(found, !row.uploaded(), row.enabled()));
    }

    /** Keeps an uploaded jar. */
    Entry put(PluginJar jar) {
        table.put(jar.key(), jar.version(), jar.bytes());
        return reread(jar.key());
    }

    void setEnabled(String key, boolean enabled) {
        table.setEnabled(key, enabled);
        reread(key);
    }

    /** Drops an uploaded jar; answers the shipped plugin that it had replaced. */
    Optional<Entry> remove(String key) {
        PluginJar shipped = bundled.get(key);
        if (shipped == null) {
            table.remove(key);
            seen.remove(key);
            return Optional.empty();
        }
        table.put(key, shipped.version(), null);
        return Optional.of(reread(key));
    }

    private Entry reread(String key) {
        PluginTable.Row row = rows().get(key);
        seen.put(key, row.changed());
        return entry(row).orElseThrow();
    }

    Changes changes() {
        Map<String, PluginTable.Row> rows = rows();
        List<String> removed =
                seen.keySet().stream().filter(key -> !rows.containsKey(key)).toList();
        removed.forEach(seen::remove);
        List<Entry> changed = new ArrayList<>();
        for (PluginTable.Row row : rows.values()) {
            Long before = seen.put(row.key(), row.changed());
            if (before == null || before != row.changed()) {
                entry(row).ifPresent(changed::add);
            }
        }
        return new Changes(removed, changed);
    }
}
