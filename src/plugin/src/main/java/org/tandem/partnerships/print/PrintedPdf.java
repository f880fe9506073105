package org.tandem.partnerships.print;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A PDF file.
 *
 * @param title of the document, of which the file's name is made
 */
public record PrintedPdf(String title, byte[] content) {
    private static final int LONGEST_NAME = 120;
    private static final Pattern NO_FILE_NAME = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** RFC 8187: what stands in an extended value as it is. */
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    /** The headers of the answer that carries it; nobody keeps a copy on the way. */
    public Map<String, String> headers() {
        return Map.of(
                "Content-Type", "application/pdf",
                "Content-Disposition", disposition(),
                "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff");
    }

    /**
     * RFC 6266: the name in plain letters for old programs, and as it is written for all others.
     */
    private String disposition() {
        String name = fileName();
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replaceAll("[^ -~]", "_")
                        .replace('%', '_');
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private String fileName() {
        String name = NO_FILE_NAME.matcher(title).replaceAll(" ").replaceAll("\\s+", " ").trim();
        int end =
                name.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end).trim() + ".pdf";
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain =
                    character < 0x80
                            && (Character.isLetterOrDigit(character)
                                    || ATTRIBUTE_CHARACTERS.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted(one));
        }
        return encoded.toString();
    }
}
