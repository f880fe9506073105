package org.tandem.partnerships.partnership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The ids of enum constants: lower case with hyphens, as packs, REST and texts write them. */
final class Ids {
    private Ids() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this id; empty for any other text. */
    static <T> Optional<T> find(T[] constants, Function<T, String> id, String text) {
        return Arrays.stream(constants).filter(one -> id.apply(one).equals(text)).findFirst();
    }
}
