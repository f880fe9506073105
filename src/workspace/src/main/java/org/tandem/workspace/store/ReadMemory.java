package org.tandem.workspace.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one request has read already. A page asks for the same person, groups and page many times
 * over, through its templates, macros and permission checks; while a reading request lasts, each is
 * fetched once. Transactions run without memory and leave it empty; other threads never see it.
 */
public final class ReadMemory {
    private static final ThreadLocal<Map<Object, Object>> MEMORY = new ThreadLocal<>();

    private ReadMemory() {}

    /** Begins to remember, in this thread. */
    public static void begin() {
        MEMORY.set(new HashMap<>());
    }

    public static void end() {
        MEMORY.remove();
    }

    /** Runs a transaction without memory, and forgets what was read before it. */
    static <T> T without(Supplier<T> transaction) {
        boolean remembering = MEMORY.get() != null;
        MEMORY.remove();
        try {
            return transaction.get();
        } finally {
            if (remembering) {
                begin();
            }
        }
    }

    /**
     * What was read under the key, or else what is read now.
     *
     * @param what names the kind of thing
     * @param key has equals and hashCode
     */
    @SuppressWarnings("unchecked")
    public static <T> T recall(String what, Object key, Supplier<T> read) {
        Map<Object, Object> memory = MEMORY.get();
        if (memory == null) {
            return read.get();
        }
        Key full = new Key(what, key);
        Object known = memory.get(full);
        if (known == null) {
            known = read.get();
            memory.put(full, known);
        }
        return (T) known;
    }

    private record Key(String what, Object key) {}
}
