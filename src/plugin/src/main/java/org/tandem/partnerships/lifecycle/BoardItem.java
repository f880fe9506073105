package org.tandem.partnerships.lifecycle;

/**
 * What a decision keeps of the item that was before the Board.
 *
 * @param moa what was decided about the agreement (R54)
 * @param moaVersion of the agreement's page that was decided about; 0 while it is not part of it
 * @param presenter key of the member of the office who presented it (R55); empty when nobody did
 * @param owner full name of the owner with whom it was presented; empty without a presenter
 */
record BoardItem(Outcome moa, int moaVersion, String presenter, String owner) {
    static final BoardItem NONE = new BoardItem(Outcome.NOT_COVERED, 0, "", "");
}
