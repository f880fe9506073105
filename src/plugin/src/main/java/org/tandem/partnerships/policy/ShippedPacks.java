package org.tandem.partnerships.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The packs that come with the plugin. */
final class ShippedPacks {
    /** In the order in which they are offered. */
    static final List<PackRef> ALL =
            List.of(
                    new PackRef("mmsd-7544", 1),
                    new PackRef("spps-achieves", 1),
                    new PackRef("odst-conditions-habits", 1),
                    new PackRef("blank", 1));

    private ShippedPacks() {}

    /** The text of a shipped pack; empty for any other. */
    static Optional<String> yaml(PackRef ref) {
        return ALL.contains(ref)
                ? Optional.of(read("packs/" + ref.id() + ".yaml"))
                : Optional.empty();
    }

    private static String read(String name) {
        try (InputStream yaml = ShippedPacks.class.getClassLoader().getResourceAsStream(name)) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
