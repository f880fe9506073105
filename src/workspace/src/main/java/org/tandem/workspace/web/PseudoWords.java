package org.tandem.workspace.web;

/** What becomes of a word in a {@link PseudoLocale}. */
final class PseudoWords {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀćďéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁĆĎÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final String VOWELS = "aeiouyAEIOUY";

    /** Unicode's controls: show what follows from right to left, until the end of that. */
    private static final char RIGHT_TO_LEFT = '\u202E';

    private static final char END = '\u202C';
    private static final char MARK = '\u200F';

    private PseudoWords() {}

    /** Doubles the vowels, which are four of ten letters in English. */
    static String longer(String word) {
        StringBuilder longer = new StringBuilder();
        for (char letter : word.toCharArray()) {
            char accented = accented(letter);
            longer.append(accented);
            if (VOWELS.indexOf(letter) >= 0) {
                longer.append(Character.toLowerCase(accented));
            }
        }
        return longer.toString();
    }

    private static char accented(char letter) {
        int index = PLAIN.indexOf(letter);
        return index < 0 ? letter : ACCENTED.charAt(index);
    }

    static String mirrored(String word) {
        return "" + MARK + RIGHT_TO_LEFT + word + END + MARK;
    }
}
