package org.tandem.partnerships.readiness;

import java.time.Instant;
import org.tandem.partnerships.host.Person;

/**
 * A way in for one member of the partner's team who has no account. Whoever holds its secret and
 * the member's code may fill in that member's sheet, and nothing else. The member may get another
 * link, which ends the one before: id, ratings and code are the member's.
 *
 * @param memberName the person it was made for
 * @param mail the person's address; empty when it was not given
 * @param createdBy key of the person who made it
 * @param expires from when on it does not work any more
 * @param revoked whether it was withdrawn; its holder is then no longer on the team
 * @param code without which it opens nothing
 */
record PersonalLink(
        int id,
        int partnershipId,
        String memberName,
        String mail,
        String createdBy,
        Instant expires,
        boolean revoked,
        MemberCode code) {
    /** No key of an account has a colon. */
    private static final String KEY_PREFIX = "link:";

    static boolean isMemberKey(String key) {
        return key.startsWith(KEY_PREFIX);
    }

    /** What the holder's ratings are stored under. */
    String memberKey() {
        return KEY_PREFIX + id;
    }

    Person person() {
        return new Person(memberKey(), memberName, memberName);
    }

    Rater rater() {
        return new Rater(person(), code.round());
    }

    boolean works(Instant now) {
        return !revoked && now.isBefore(expires);
    }
}
