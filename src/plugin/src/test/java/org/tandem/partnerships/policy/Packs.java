package org.tandem.partnerships.policy;

import java.util.List;
import org.tandem.partnerships.partnership.PackWords;

/** The shipped packs, and packs made up by tests. */
final class Packs {
    static final List<PackRef> SHIPPED = ShippedPacks.ALL;

    private static final PackReader READER = new PackReader(new PackWords(), ShippedPacks::yaml);

    private Packs() {}

    static PolicyPack shipped(String id) {
        return READER.read(id, yaml(id)).pack();
    }

    static String yaml(String id) {
        return ShippedPacks.yaml(new PackRef(id, 1)).orElseThrow();
    }

    static PackReader.Reading read(String yaml) {
        return READER.read("test.yaml", yaml);
    }
}
