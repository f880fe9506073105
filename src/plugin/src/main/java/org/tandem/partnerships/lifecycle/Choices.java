package org.tandem.partnerships.lifecycle;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The valid values of a field, for the message that names them. */
final class Choices {
    private Choices() {}

    static <T> String of(T[] constants, Function<T, String> id) {
        return Arrays.stream(constants).map(id).collect(Collectors.joining(", "));
    }
}
