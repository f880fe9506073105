package org.tandem.partnerships.policy;

import org.tandem.partnerships.partnership.PackWords;

/** Policies without a database: the shipped packs, the default one active. */
public final class ShippedPolicies {
    private ShippedPolicies() {}

    public static Policies policies() {
        return new Policies(new PackWords(), new MemoryPacks());
    }
}
