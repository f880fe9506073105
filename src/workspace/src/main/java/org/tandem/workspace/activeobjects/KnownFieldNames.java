package org.tandem.workspace.activeobjects;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.FieldNameProcessor;

/**
 * Atlassian's column names, each worked out once: the library asks for those of all accessors
 * before every query. It remembers accessors, and with them a plugin, as long as the plugin's store
 * is there.
 */
final class KnownFieldNames implements FieldNameConverter, FieldNameProcessor {
    /** For accessors without a column; maps hold no null. */
    private static final String NONE = "";

    private final AtlassianFieldNameConverter converter = new AtlassianFieldNameConverter();
    private final Map<Method, String> names = new ConcurrentHashMap<>();
    private final Map<Method, String> polyTypeNames = new ConcurrentHashMap<>();

    @Override
    public String getName(Method accessor) {
        return orNull(
                names.computeIfAbsent(accessor, unknown -> orNone(converter.getName(unknown))));
    }

    @Override
    public String getPolyTypeName(Method accessor) {
        return orNull(
                polyTypeNames.computeIfAbsent(
                        accessor, unknown -> orNone(converter.getPolyTypeName(unknown))));
    }

    @Override
    public String convertName(String name) {
        return converter.convertName(name);
    }

    private static String orNone(String name) {
        return name == null ? NONE : name;
    }

    private static String orNull(String name) {
        return name.equals(NONE) ? null : name;
    }
}
