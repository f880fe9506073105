package org.tandem.partnerships.host;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** Texts of {@code i18n/tandem.properties} in the reader's language. */
public interface Texts {
    /** The text with {@code {0}}… filled in; the key itself when no bundle knows it. */
    String text(String key, Serializable... args);

    Locale locale();

    /** A date as the reader's language writes it, for example 21 Nov 2026. */
    String date(LocalDate date);
}
