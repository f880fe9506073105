package org.tandem.partnerships.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs in memory. */
final class MemoryPacks implements PackStore {
    private final Map<PackRef, String> texts = new LinkedHashMap<>();
    private final Map<PackRef, StoredPack> packs = new LinkedHashMap<>();
    private final List<Activation> activations = new ArrayList<>();

    @Override
    public Optional<String> yaml(PackRef ref) {
        return Optional.ofNullable(texts.get(ref));
    }

    @Override
    public Optional<StoredPack> find(PackRef ref) {
        return Optional.ofNullable(packs.get(ref));
    }

    @Override
    public List<StoredPack> list(int afterRow, int limit) {
        return packs.values().stream().filter(p -> p.row() > afterRow).limit(limit).toList();
    }

    @Override
    public void add(PackRef ref, String title, String yaml, Optional<String> by) {
        texts.put(ref, yaml);
        packs.put(ref, new StoredPack(packs.size() + 1, ref, title, by, Instant.EPOCH));
    }

    @Override
    public List<Activation> activations(int limit) {
        return activations.stream().limit(limit).toList();
    }

    @Override
    public void activate(PackRef ref, PackRef replaced, String by) {
        activations.add(0, new Activation(ref, replaced.toString(), by, Instant.EPOCH));
    }
}
