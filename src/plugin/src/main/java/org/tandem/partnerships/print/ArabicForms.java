package org.tandem.partnerships.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: gives each the form that its neighbours ask for. Unicode's presentation
 * forms stand next to each other in the order alone, at the end, at the beginning, in the middle;
 * letters that join on one side only have the first two.
 */
final class ArabicForms {
    private static final int BOTH_SIDES = 4;
    private static final int ONE_SIDE = 2;
    private static final int AT_THE_BEGINNING = 2;
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    private static final Map<String, List<Character>> FORMS = new HashMap<>();

    static {
        collect('\uFE80', '\uFEFC');
        collect('\uFB50', '\uFBB1');
        collect('\uFBFC', '\uFBFF');
    }

    private ArabicForms() {}

    /** The text with presentation forms in place of the letters; nothing else is changed. */
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean linked = false;
        for (int i = 0; i < text.length(); ) {
            String letter = letter(text, i);
            i += letter.length();
            if (isMark(letter)) {
                joined.append(letter);
                continue;
            }
            boolean links = joinsOn(letter) && takesLink(next(text, i));
            joined.append(form(letter, linked, links));
            linked = links;
        }
        return joined.toString();
    }

    private static void collect(char first, char last) {
        Map<String, List<Character>> found = new HashMap<>();
        for (char form = first; form <= last; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            found.computeIfAbsent(letter, one -> new ArrayList<>()).add(form);
        }
        found.forEach(FORMS::putIfAbsent);
    }

    /** The letter at a place; lam and alef are written as one. */
    private static String letter(String text, int place) {
        if (text.charAt(place) == LAM && place + 1 < text.length()) {
            String pair = text.substring(place, place + 2);
            if (FORMS.containsKey(pair)) {
                return pair;
            }
        }
        return text.substring(place, place + 1);
    }

    /** The next letter; marks above and below do not part letters. */
    private static String next(String text, int place) {
        for (int i = place; i < text.length(); i++) {
            String letter = letter(text, i);
            if (!isMark(letter)) {
                return letter;
            }
        }
        return "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsOn(String letter) {
        return letter.equals(String.valueOf(TATWEEL)) || forms(letter) == BOTH_SIDES;
    }

    private static boolean takesLink(String letter) {
        return letter.equals(String.valueOf(TATWEEL)) || forms(letter) >= ONE_SIDE;
    }

    private static int forms(String letter) {
        return FORMS.getOrDefault(letter, List.of()).size();
    }

    private static String form(String letter, boolean linked, boolean links) {
        if (forms(letter) == 0) {
            return letter;
        }
        int form = (linked ? 1 : 0) + (links ? AT_THE_BEGINNING : 0);
        return FORMS.get(letter).get(form).toString();
    }
}
