package org.tandem.partnerships.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of the communication log says.
 *
 * @param day on which it happened
 * @param withWhom names, in words; empty for an update
 * @param highProfile whether it is an event that the organizational owner attends (R143)
 * @param audiences ids of the pack's list; only of an update
 */
record Contact(
        ContactKind kind,
        LocalDate day,
        String withWhom,
        String summary,
        boolean highProfile,
        List<String> audiences) {
    /** What two versions differ in, for the history. */
    String asText() {
        String tags = String.join(", ", audiences) + (highProfile ? "high-profile" : "");
        return Optional.of(withWhom)
                .filter(whom -> !whom.isEmpty())
                .map(whom -> head(tags) + ", " + whom + ": " + summary)
                .orElse(head(tags) + ": " + summary);
    }

    private String head(String tags) {
        return day + ", " + kind.id() + (tags.isEmpty() ? "" : " (" + tags + ")");
    }
}
