package org.tandem.partnerships.host;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One use of a macro on a page.
 *
 * @param page the page it stands on; empty in previews of pages that do not exist yet
 * @param medium where the result goes
 * @param shared what the macros of this rendering have read so far; use {@link #once}
 */
public record MacroCall(
        Map<String, String> parameters,
        Optional<PageRef> page,
        Medium medium,
        Map<String, Object> shared) {
    /** Where a macro's HTML goes. */
    public enum Medium {
        /** A browser page: forms work. */
        VIEW,
        /** The editor's preview: nothing may be saved from it. */
        PREVIEW,
        /** Word, PDF, mail, feed: text only, no form controls. */
        PRINT
    }

    /** Whether form controls make sense here. */
    public boolean interactive() {
        return medium == Medium.VIEW && page.isPresent();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * Reads something once for all macros of a rendering. Every rendering is for one reader, so
     * what depends on permissions may be shared too.
     *
     * @param key names what is read; one key always goes with one type
     */
    @SuppressWarnings("unchecked")
    public <T> T once(String key, Supplier<T> read) {
        Object known = shared.get(key);
        if (known == null) {
            known = read.get();
            shared.put(key, known);
        }
        return (T) known;
    }
}
