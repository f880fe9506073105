package org.tandem.partnerships.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a partnership stands in its life, and what was said when it came there.
 *
 * @param since when it came into this state
 * @param cycle counts renewals and reopenings, from 0; decisions belong to one cycle (R24)
 * @param cycleSince when that cycle began
 * @param reason given with the last transition; empty when it needed none
 * @param effective the date given with it
 * @param ended how it ended, while it is ended
 * @param cause id of the policy pack's reason for its end, while it is ended; or empty (I9)
 */
public record Standing(
        State state,
        Instant since,
        int cycle,
        Instant cycleSince,
        String reason,
        Optional<LocalDate> effective,
        Optional<EndKind> ended,
        String cause) {
    /** Whether it was never taken up, so that nothing can hang on it that comes later. */
    public boolean isInquiryOnly() {
        return cycle == 0 && !state.isTakenUp() && state != State.ENDED;
    }
}
