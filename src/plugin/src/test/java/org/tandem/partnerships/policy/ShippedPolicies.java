package org.tandem.partnerships.policy;

import org.tandem.partnerships.partnership.PackWords;

/** Policies without a database: the shipped packs, the default one active. */
public final class ShippedPolicies {
    private ShippedPolicies() {}

    public static Policies policies() {
        return new Policies(new PackWords(), new MemoryPacks());
    }

    /** Madison's pack with a rule of its own about the record, as YAML. */
    public static PolicyPack withRecordRule(String rule) {
        String yaml = "extends: mmsd-7544/1\nid: ours\nversion: 1\ntitle: Ours\nrecord:\n  " + rule;
        return policies().read(yaml + "\n").pack();
    }
}
