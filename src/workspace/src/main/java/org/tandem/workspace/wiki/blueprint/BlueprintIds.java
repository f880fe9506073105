package org.tandem.workspace.wiki.blueprint;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tandem.workspace.modules.ModuleKey;

/** Blueprints' ids: always the same for the same module. */
final class BlueprintIds {
    private BlueprintIds() {}

    static UUID of(ModuleKey key) {
        return UUID.nameUUIDFromBytes(key.complete().getBytes(StandardCharsets.UTF_8));
    }
}
