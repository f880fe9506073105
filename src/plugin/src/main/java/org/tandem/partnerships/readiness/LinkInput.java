package org.tandem.partnerships.readiness;

import java.time.Duration;
import java.util.regex.Pattern;
import org.tandem.partnerships.host.InputErrors;

/** What a personal link is made of, as people type it. */
final class LinkInput {
    /** How long a link works when nobody says otherwise. */
    static final String USUAL_DAYS = "14";

    static final int MOST_DAYS = 90;
    private static final int NAME_LENGTH = 100;
    private static final int MAIL_LENGTH = 254;

    /** One address and nothing that could add another header or receiver. */
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");

    private LinkInput() {}

    /**
     * Checks the input and answers how long the link is valid.
     *
     * @param reachable whether the link would get to somebody
     * @throws org.tandem.partnerships.host.RefusedException (invalid) naming every wrong field
     */
    static Duration check(String member, String days, String mail, boolean reachable) {
        InputErrors errors = new InputErrors();
        if (member.isBlank()) {
            errors.reject("member", "tandem.links.error.member");
        }
        errors.checkLine("member", member.strip(), NAME_LENGTH);
        String number = days.strip();
        int valid = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        if (valid < 1 || valid > MOST_DAYS) {
            errors.reject("days", "tandem.error.number-range", 1, MOST_DAYS);
        }
        String address = mail.strip();
        errors.checkLine("mail", address, MAIL_LENGTH);
        if (!address.isEmpty() && !MAIL.matcher(address).matches()) {
            errors.reject("mail", "tandem.links.error.mail");
        } else if (!reachable) {
            errors.reject("mail", "tandem.links.error.by-mail");
        }
        errors.throwIfAny();
        return Duration.ofDays(valid);
    }
}
