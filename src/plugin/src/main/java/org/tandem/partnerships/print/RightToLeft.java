package org.tandem.partnerships.print;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts the letters of a right-to-left run in the order in which they stand on paper. */
final class RightToLeft implements BidiReorderer {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(RightToLeft::mirrored).forEach(line::appendCodePoint);
        return line.reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int character) {
        int opening = OPENING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.charAt(opening);
        }
        int closing = CLOSING.indexOf(character);
        return closing >= 0 ? OPENING.charAt(closing) : character;
    }
}
