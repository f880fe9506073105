package org.tandem.workspace.tracker.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, relative times and the functions that stand for moments; empty for anything else. */
final class Moments {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})([yMwdhm])");
    private static final Pattern RELATIVE =
            Pattern.compile("([+-]?)((?:\\s*\\d{1,6}[ywdhm])+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    Optional<ZonedDateTime> value(String text) {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(day(day));
            }
            Matcher relative = RELATIVE.matcher(text);
            return relative.matches() ? Optional.of(relative(relative)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private ZonedDateTime day(Matcher day) {
        LocalDate date =
                LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)));
        LocalTime time =
                day.group(4) == null
                        ? LocalTime.MIDNIGHT
                        : LocalTime.of(
                                Integer.parseInt(day.group(4)), Integer.parseInt(day.group(5)));
        return date.atTime(time).atZone(clock.getZone());
    }

    private ZonedDateTime relative(Matcher relative) {
        int sign = relative.group(1).equals("-") ? -1 : 1;
        ZonedDateTime moment = now();
        Matcher part = PART.matcher(relative.group(2).toLowerCase(Locale.ROOT));
        while (part.find()) {
            moment =
                    moment.plus((long) sign * Integer.parseInt(part.group(1)), unit(part.group(2)));
        }
        return checked(moment);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    /** {@code now()}, {@code startOfDay("-1d")}, {@code endOfMonth()} and the like. */
    Optional<ZonedDateTime> function(String name, List<String> arguments) {
        String function = name.toLowerCase(Locale.ROOT);
        if (function.equals("now") && arguments.isEmpty()) {
            return Optional.of(now());
        }
        boolean start = function.startsWith("startof");
        if (!start && !function.startsWith("endof") || arguments.size() > 1) {
            return Optional.empty();
        }
        String period = function.substring(start ? "startof".length() : "endof".length());
        try {
            return begin(period).flatMap(at -> moved(at, period, start, arguments));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<ZonedDateTime> begin(String period) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first =
                switch (period) {
                    case "day" -> today;
                    case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    case "month" -> today.withDayOfMonth(1);
                    case "year" -> today.withDayOfYear(1);
                    default -> null;
                };
        return Optional.ofNullable(first).map(day -> day.atStartOfDay(clock.getZone()));
    }

    private static ZonedDateTime last(ZonedDateTime begin, String period) {
        return begin.plus(1, periodUnit(period)).minus(1, ChronoUnit.MILLIS);
    }

    private static ChronoUnit periodUnit(String period) {
        return ChronoUnit.valueOf(period.toUpperCase(Locale.ROOT) + "S");
    }

    /** A step without a unit counts in the function's own period. */
    private static Optional<ZonedDateTime> moved(
            ZonedDateTime begin, String period, boolean start, List<String> arguments) {
        Matcher step = STEP.matcher(arguments.isEmpty() ? "0" : arguments.get(0).strip());
        if (!step.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(step.group(2)) * (step.group(1).equals("-") ? -1 : 1);
        ChronoUnit unit = step.group(3).isEmpty() ? periodUnit(period) : unit(step.group(3));
        // Months differ in length: step from their first day, not from their last.
        boolean first = unit.compareTo(ChronoUnit.MONTHS) >= 0 || start;
        ZonedDateTime moved =
                first
                        ? end(begin.plus(count, unit), period, start)
                        : end(begin, period, false).plus(count, unit);
        return Optional.of(checked(moved));
    }

    private static ZonedDateTime end(ZonedDateTime begin, String period, boolean start) {
        return start ? begin : last(begin, period);
    }

    /** Text of a day must stay sortable. */
    private static ZonedDateTime checked(ZonedDateTime moment) {
        if (moment.getYear() < 0 || moment.getYear() > 9999) {
            throw new DateTimeException("out of range");
        }
        return moment;
    }

    static String day(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
    }
}
