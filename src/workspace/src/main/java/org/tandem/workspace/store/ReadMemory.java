package org.tandem.workspace.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * What is known under the keys; those not read yet are read together.
     *
     * @param what as of {@link #recall}, which finds each answer as an {@link Optional}
     * @param read answers what it finds of the keys it is given
     */
    public static <K, V> Map<K, V> recallAll(
            String what, Collection<K> keys, Function<Set<K>, Map<K, V>> read) {
        Set<K> missing = new LinkedHashSet<>(keys);
        Map<K, V> found = new HashMap<>();
        Map<Object, Object> memory = MEMORY.get();
        if (memory != null) {
            missing.removeIf(key -> takeKnown(memory.get(new Key(what, key)), key, found));
        }
        if (!missing.isEmpty()) {
            Map<K, V> fresh = read.apply(missing);
            missing.forEach(key -> recall(what, key, () -> Optional.ofNullable(fresh.get(key))));
            found.putAll(fresh);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> boolean takeKnown(Object known, K key, Map<K, V> found) {
        if (known == null) {
            return false;
        }
        ((Optional<V>) known).ifPresent(value -> found.put(key, value));
        return true;
    }

    private record Key(String what, Object key) {}
}
