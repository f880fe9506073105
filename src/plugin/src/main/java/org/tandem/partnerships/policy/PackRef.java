package org.tandem.partnerships.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a version of a pack; what it names never changes.
 *
 * @param version from 1
 */
public record PackRef(String id, int version) {
    /** The pack that governs partnerships made before packs had versions. */
    public static final PackRef FIRST = new PackRef("odst-conditions-habits", 1);

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,100})/(\\d{1,6})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<PackRef> parse(String text) {
        Matcher match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(new PackRef(match.group(1), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** As packs and addresses write it: {@code mmsd-7544/1}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
