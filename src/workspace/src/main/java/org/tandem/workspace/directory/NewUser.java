package org.tandem.workspace.directory;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may be stored about a user or group; messages start with the field's name. */
final class NewUser {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]*");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_GROUP = 100;
    private static final int LONGEST_TEXT = 255;

    /** bcrypt reads no further. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private NewUser() {}

    static String checkedName(String name) {
        return checked("name", name, LONGEST_NAME);
    }

    static String checkedGroup(String group) {
        return checked("group", group, LONGEST_GROUP);
    }

    static void check(String fullName, String email, String password) {
        if (fullName == null || fullName.isBlank() || fullName.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("fullName: 1 to 255 characters");
        }
        if (email == null || email.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("email: at most 255 characters");
        }
        checkPassword(password);
    }

    static void checkPassword(String password) {
        if (password == null
                || password.isEmpty()
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new IllegalArgumentException("password: 1 to 72 bytes");
        }
    }

    private static String checked(String field, String text, int longest) {
        String name = text == null ? "" : text.trim().toLowerCase(Locale.ROOT);
        if (name.length() > longest || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    field
                            + ": 1 to "
                            + longest
                            + " letters a-z, digits, dots, hyphens, underscores or @");
        }
        return name;
    }
}
