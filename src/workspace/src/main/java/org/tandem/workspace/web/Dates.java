package org.tandem.workspace.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;

/**
 * {@code $dates} in templates: dates in the reader's language and time zone. Takes instants, local
 * dates, epoch milliseconds or nothing.
 */
public final class Dates {
    private final Locale locale;
    private final ZoneId zone;

    public Dates(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public String date(Object when) {
        return format(when, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    public String dateTime(Object when) {
        return when instanceof LocalDate
                ? date(when)
                : format(
                        when,
                        DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** For the {@code datetime} attribute and date fields: {@code 2027-03-31}. */
    public String iso(Object when) {
        return format(when, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private String format(Object when, DateTimeFormatter format) {
        return when == null ? "" : format.withLocale(locale).format(moment(when));
    }

    private TemporalAccessor moment(Object when) {
        if (when instanceof LocalDate || when instanceof ZonedDateTime) {
            return (TemporalAccessor) when;
        }
        if (when instanceof Instant instant) {
            return instant.atZone(zone);
        }
        if (when instanceof Date date) {
            return date.toInstant().atZone(zone);
        }
        if (when instanceof Number millis) {
            return Instant.ofEpochMilli(millis.longValue()).atZone(zone);
        }
        throw new IllegalArgumentException("Not a date: " + when.getClass());
    }
}
