package org.tandem.partnerships.lifecycle;

/**
 * What the governing pack asks of an item before the Board.
 *
 * @param presented whether somebody from the office presents it, with the owner (R55)
 * @param leadDays fewest days from the notice to the decision (R137)
 */
record BoardTerms(boolean presented, int leadDays) {
    static final BoardTerms NONE = new BoardTerms(false, 0);
}
