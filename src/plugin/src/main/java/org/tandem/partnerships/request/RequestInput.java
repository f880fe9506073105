package org.tandem.partnerships.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.request.RequestRule.Need;

/**
 * A request as typed.
 *
 * @param summary what is asked for, in one line
 * @param detail why, or for what
 * @param due by when; when nobody said, a week from now
 * @param owner login name of the one who is to do a task; else empty
 * @param parent id of the action that a task is a part of; empty for one of its own
 */
record RequestInput(
        RequestRule rule,
        String summary,
        String detail,
        LocalDate due,
        String owner,
        String parent) {
    /** Leaves room for the words that Jira's summary begins with. */
    static final int LONGEST_SUMMARY = 200;

    static final int LONGEST_DETAIL = 4000;

    /** Days that a request may take when it does not say by when. */
    private static final int WEEK = 7;

    private static final int MOST_YEARS = 10;

    /**
     * Reads the inputs {@code kind}, {@code summary}, {@code detail}, {@code due}, {@code owner}
     * and {@code parent}.
     *
     * @throws org.tandem.partnerships.host.RefusedException (invalid) for a kind that cannot be
     *     asked for
     */
    static RequestInput read(Map<String, String> inputs, LocalDate today, InputErrors errors) {
        Optional<RequestRule> rule = RequestRule.ofId(inputs.getOrDefault("kind", ""));
        if (rule.isEmpty()) {
            String valid =
                    Arrays.stream(RequestRule.values())
                            .map(one -> one.kind().id())
                            .collect(Collectors.joining(", "));
            errors.reject("kind", "tandem.request.error.kind", valid);
            errors.throwIfAny();
        }
        RequestRule asked = rule.orElseThrow();
        return new RequestInput(
                asked,
                summary(inputs, errors),
                detail(asked, inputs, errors),
                due(asked, inputs.getOrDefault("due", ""), today, errors),
                inputs.getOrDefault("owner", ""),
                inputs.getOrDefault("parent", ""));
    }

    private static String summary(Map<String, String> inputs, InputErrors errors) {
        String summary = inputs.getOrDefault("summary", "");
        if (summary.isEmpty()) {
            errors.reject("summary", "tandem.action.error.summary-missing");
        }
        errors.checkLine("summary", summary, LONGEST_SUMMARY);
        return summary;
    }

    private static String detail(RequestRule rule, Map<String, String> inputs, InputErrors errors) {
        String detail = inputs.getOrDefault("detail", "");
        if (detail.isEmpty() && rule.needs(Need.DETAIL)) {
            errors.reject("detail", "tandem.request.error.detail." + rule.kind().id());
        }
        errors.checkText("detail", detail, LONGEST_DETAIL);
        return detail;
    }

    private static LocalDate due(
            RequestRule rule, String text, LocalDate today, InputErrors errors) {
        if (text.isEmpty()) {
            if (rule.needs(Need.DUE)) {
                errors.reject("due", "tandem.action.error.due-missing");
            }
            return today.plusDays(WEEK);
        }
        try {
            LocalDate due = LocalDate.parse(text);
            if (due.isBefore(today)) {
                errors.reject("due", "tandem.action.error.due-past", today.toString());
            } else if (due.isAfter(today.plusYears(MOST_YEARS))) {
                errors.reject("due", "tandem.action.error.due-far");
            }
            return due;
        } catch (DateTimeParseException noDate) {
            errors.reject("due", "tandem.action.error.due-format");
            return today;
        }
    }
}
