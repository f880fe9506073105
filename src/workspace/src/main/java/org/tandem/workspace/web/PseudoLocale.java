package org.tandem.workspace.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Made-up languages that show, before anybody translates, what is written into pages by hand, what
 * breaks when words get longer, and what is not mirrored. Their texts are made from the English
 * ones; their tags are those that Unicode's CLDR reserves for this.
 */
public enum PseudoLocale {
    /** Every letter wears an accent, and words are about 40 % longer. */
    LONG("en-XA", PseudoWords::longer),
    /** The letters are shown from right to left. */
    MIRRORED("ar-XB", PseudoWords::mirrored);

    private final Locale locale;
    private final UnaryOperator<String> word;

    PseudoLocale(String tag, UnaryOperator<String> word) {
        this.locale = Locale.forLanguageTag(tag);
        this.word = word;
    }

    public Locale locale() {
        return locale;
    }

    static Optional<PseudoLocale> of(Locale locale) {
        return Stream.of(values()).filter(pseudo -> pseudo.locale.equals(locale)).findFirst();
    }

    /**
     * The pattern in this language.
     *
     * @param pattern an English text with the placeholders, choices and quotes of {@link
     *     java.text.MessageFormat}, which stay as they are, like the tags and entities of HTML
     */
    public String of(String pattern) {
        return new PseudoPattern(pattern, word).written();
    }
}
