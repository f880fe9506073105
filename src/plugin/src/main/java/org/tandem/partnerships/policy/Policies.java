package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The packs a district can work by, and which of them governs new partnerships. */
@ConfluenceComponent
public class Policies {
    /** The active pack of a site on which nobody chose another. */
    static final PackRef DEFAULT = new PackRef("mmsd-7544", 1);

    private final PackStore store;
    private final PackReader reader;

    /** A version never changes, so that nodes need not tell each other. */
    private final Map<PackRef, PolicyPack> known = new ConcurrentHashMap<>();

    @Inject
    Policies(LifecycleNames names, PackStore store) {
        this.store = store;
        this.reader = new PackReader(names, this::yaml);
    }

    /** The pack that governs new partnerships. */
    public PolicyPack current() {
        return of(active());
    }

    /**
     * A version of a pack that partnerships are governed by.
     *
     * @throws IllegalStateException when there is none: what governs is never taken away
     */
    public PolicyPack of(PackRef ref) {
        return version(ref.id(), ref.version())
                .orElseThrow(() -> new IllegalStateException("no pack " + ref));
    }

    /** A version of a pack; empty when there is none. */
    public Optional<PolicyPack> version(String packId, int version) {
        PackRef ref = new PackRef(packId, version);
        Optional<PolicyPack> pack = Optional.ofNullable(known.get(ref));
        if (pack.isEmpty()) {
            pack = yaml(ref).map(yaml -> reader.read(ref.toString(), yaml).pack());
            pack.ifPresent(read -> known.put(ref, read));
        }
        return pack;
    }

    PackRef active() {
        return store.activations(1).stream().map(Activation::ref).findFirst().orElse(DEFAULT);
    }

    /** The text of a pack; those that come with the plugin need not be stored yet. */
    Optional<String> yaml(PackRef ref) {
        return store.yaml(ref).or(() -> ShippedPacks.yaml(ref));
    }

    /**
     * Reads a pack that is not stored.
     *
     * @throws PackException with everything that is wrong
     */
    PackReader.Reading read(String yaml) {
        return reader.read("upload", yaml);
    }
}
