package org.tandem.partnerships.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** The sheets of paper that printers hold. */
public enum PaperSize {
    LETTER,
    A4;

    /** Where printers hold Letter; so they do where a language says no country (the sources'). */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("", "US", "CA", "MX", "PR", "PH", "CO", "CR", "GT", "PA", "SV", "VE");

    /**
     * The size that was asked for by name, in any case; without one, that of the reader's country.
     *
     * @param name empty or null when none was asked for
     * @throws RefusedException (invalid) naming the valid ones
     */
    public static PaperSize of(String name, Locale reader) {
        if (name == null || name.isEmpty()) {
            return LETTER_COUNTRIES.contains(reader.getCountry()) ? LETTER : A4;
        }
        return Arrays.stream(values())
                .filter(size -> size.css().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(PaperSize::unknown);
    }

    /** As style sheets name it. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static RefusedException unknown() {
        InputErrors errors = new InputErrors();
        errors.reject(
                "paper",
                "tandem.print.error.paper",
                Arrays.stream(values()).map(PaperSize::css).collect(Collectors.joining(", ")));
        return RefusedException.invalid(errors.all());
    }
}
