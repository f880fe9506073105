package org.tandem.partnerships.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.action.Quarter;
import org.tandem.partnerships.host.InputErrors;

/**
 * What the wizard of a meeting asked for, with placeholders where the errors say it is wrong.
 *
 * @param title empty for the usual one
 */
record MeetingForm(LocalDate date, Quarter quarter, String location, String title) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LOCATION = 200;

    static MeetingForm read(Map<String, String> inputs, InputErrors errors) {
        Optional<LocalDate> date = date(inputs.getOrDefault("date", ""));
        if (date.isEmpty()) {
            errors.reject("date", "tandem.meeting.error.date");
        }
        LocalDate day = date.orElse(LocalDate.EPOCH);
        String title = inputs.getOrDefault("title", "");
        errors.checkLine("title", title, LONGEST_TITLE);
        String location = inputs.getOrDefault("location", "");
        errors.checkLine("location", location, LONGEST_LOCATION);
        if (location.isEmpty()) {
            errors.reject("location", "tandem.meeting.error.location");
        }
        return new MeetingForm(
                day, quarter(inputs.getOrDefault("quarter", ""), day, errors), location, title);
    }

    Meeting meeting(long pageId, int partnershipId) {
        return new Meeting(pageId, partnershipId, date, quarter, location);
    }

    private static Quarter quarter(String text, LocalDate day, InputErrors errors) {
        Optional<Quarter> quarter =
                text.isEmpty() ? Optional.of(Quarter.of(day)) : Quarter.parse(text);
        if (quarter.isEmpty()) {
            errors.reject("quarter", "tandem.action.error.quarter-format");
        }
        return quarter.orElseGet(() -> Quarter.of(day));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
