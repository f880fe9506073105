package org.tandem.workspace.wiki;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.workspace.wiki.cql.Cql;
import org.tandem.workspace.wiki.cql.CqlError;

/** Dates in CQL: {@code 2026-11-21}, {@code 2026/11/21 14:05}, {@code now("-4w")}. */
final class CqlDates {
    private static final Pattern OFFSET = Pattern.compile("([+-]?\\d{1,6})([yMwdhm])");

    private final Clock clock;

    CqlDates(Clock clock) {
        this.clock = clock;
    }

    static boolean isDate(String field) {
        return "created".equals(field) || "lastmodified".equals(field);
    }

    private static String column(String field) {
        return "created".equals(field) ? "p.created_at" : "p.modified_at";
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** The moment that a function means, as text that {@link #instant} reads. */
    String function(Cql.Value function) {
        ZonedDateTime at = clock.instant().atZone(zone());
        if ("startofday".equals(function.text())) {
            at = at.truncatedTo(ChronoUnit.DAYS);
        }
        if (!function.arguments().isEmpty()) {
            at = shifted(at, function.arguments().get(0));
        }
        return at.toInstant().toString();
    }

    private static ZonedDateTime shifted(ZonedDateTime from, String offset) {
        Matcher matcher = OFFSET.matcher(offset.strip());
        if (!matcher.matches()) {
            throw new CqlError("wiki.error.cql.date", offset);
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "y" -> from.plusYears(amount);
            case "M" -> from.plusMonths(amount);
            case "w" -> from.plusWeeks(amount);
            case "d" -> from.plusDays(amount);
            case "h" -> from.plusHours(amount);
            default -> from.plusMinutes(amount);
        };
    }

    private Instant instant(String text) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            String iso = text.strip().replace('/', '-').replace(' ', 'T');
            return iso.contains("T")
                    ? LocalDateTime.parse(iso).atZone(zone()).toInstant()
                    : LocalDate.parse(iso).atStartOfDay(zone()).toInstant();
        } catch (DateTimeException notADate) {
            throw new CqlError("wiki.error.cql.date", text);
        }
    }

    String compared(String field, String operator, String date, Function<Object, String> param) {
        long at = instant(date).toEpochMilli();
        return "(" + column(field) + " " + operator + " :" + param.apply(at) + ")";
    }

    String sameDay(String field, String date, Function<Object, String> param) {
        Instant from = instant(date);
        Instant to = from.plus(1, ChronoUnit.DAYS);
        return "(%s >= :%s AND %s < :%s)"
                .formatted(
                        column(field),
                        param.apply(from.toEpochMilli()),
                        column(field),
                        param.apply(to.toEpochMilli()));
    }
}
