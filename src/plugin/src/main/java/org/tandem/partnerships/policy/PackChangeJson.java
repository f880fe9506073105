package org.tandem.partnerships.policy;

import java.util.Locale;

/**
 * A difference over REST.
 *
 * @param kind added, removed or changed
 */
public record PackChangeJson(String kind, String place, String before, String after) {
    static PackChangeJson of(PackChange change) {
        return new PackChangeJson(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.place(),
                change.before(),
                change.after());
    }
}
