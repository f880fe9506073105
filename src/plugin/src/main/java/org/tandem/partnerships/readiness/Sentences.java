package org.tandem.partnerships.readiness;

import java.text.BreakIterator;
import java.util.Locale;

/** The hint to write a rationale in 3 to 4 sentences (R96); never a reason to refuse it. */
final class Sentences {
    private static final int FEWEST = 3;
    private static final int MOST = 4;

    private Sentences() {}

    static int count(String text, Locale locale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text.strip());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Whether a rationale that was begun has fewer or more sentences than asked for. */
    static boolean outside(String text, Locale locale) {
        int count = count(text, locale);
        return count != 0 && (count < FEWEST || count > MOST);
    }
}
