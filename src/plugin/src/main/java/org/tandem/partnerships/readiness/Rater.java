package org.tandem.partnerships.readiness;

import org.tandem.partnerships.host.Person;

/**
 * A member of a team who rates.
 *
 * @param round how many personal codes the member has chosen so far; 0 with an account
 */
record Rater(Person person, int round) {
    static Rater withAccount(Person person) {
        return new Rater(person, 0);
    }

    String key() {
        return person.key();
    }

    /** Whether the rating is the member's and may be shown to whoever has the present code. */
    boolean mayRead(Rating rating) {
        return rating.member().equals(key()) && rating.round() == round;
    }

    /** Whether the rating is the member's, from before the present code. */
    boolean leftBehind(Rating rating) {
        return rating.member().equals(key()) && rating.round() < round;
    }
}
