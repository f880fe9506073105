package org.tandem.partnerships.host;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** Texts of {@code i18n/tandem.properties} in the reader's language, and what goes with it. */
public interface Texts {
    /** The text with {@code {0}}… filled in; the key itself when no bundle knows it. */
    String text(String key, Serializable... args);

    Locale locale();

    /** A date as the reader's language writes it, for example 21 Nov 2026. */
    String date(LocalDate date);

    /** The day of a point in time where the reader is. */
    String day(Instant moment);

    /** Day and time of a point in time where the reader is, for example 21 Nov 2026, 14:05. */
    String moment(Instant moment);

    /** A number with all its decimals, as the reader's language writes it: 3.25 or 3,25. */
    String number(BigDecimal number);

    /** Names in the order in which the reader looks for them. */
    Comparator<String> alphabet();
}
