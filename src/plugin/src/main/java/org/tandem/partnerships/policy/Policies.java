package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The packs a district can work by. */
@ConfluenceComponent
public class Policies {
    private final PackReader reader;
    private final Map<PackRef, PolicyPack> known = new ConcurrentHashMap<>();

    @Inject
    public Policies(LifecycleNames names) {
        this.reader = new PackReader(names, ShippedPacks::yaml);
    }

    /** The pack that governs new partnerships. */
    public PolicyPack current() {
        return of(PackRef.FIRST);
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
        PolicyPack pack = known.get(ref);
        if (pack == null) {
            pack =
                    ShippedPacks.yaml(ref)
                            .map(yaml -> reader.read(ref.toString(), yaml).pack())
                            .orElse(null);
            if (pack != null) {
                known.put(ref, pack);
            }
        }
        return Optional.ofNullable(pack);
    }
}
