package org.tandem.workspace.wiki.storage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as readers see them. */
final class Dates {
    private Dates() {}

    static void write(String isoDate, Locale locale, StringBuilder out) {
        try {
            LocalDate date = LocalDate.parse(isoDate);
            out.append(
                    Html.escape(
                            date.format(
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                            .withLocale(locale))));
        } catch (DateTimeParseException notADate) {
            Html.escape(isoDate, out);
        }
    }
}
