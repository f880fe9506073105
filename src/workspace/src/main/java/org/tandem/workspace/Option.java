package org.tandem.workspace;

import java.util.Arrays;
import java.util.Optional;

/** What the command line and the {@code TANDEM_…} environment variables can set. */
enum Option {
    PORT("port"),
    BIND("bind"),
    DATA("data"),
    DB_URL("db-url"),
    DB_USER("db-user"),
    DB_PASSWORD_FILE("db-password-file"),
    BASE_URL("base-url"),
    SMTP_URL("smtp-url"),
    SMTP_PASSWORD_FILE("smtp-password-file"),
    MAIL_FROM("mail-from"),
    EMPTY("empty"),
    LANGUAGE("language"),
    PSEUDO_LOCALES("pseudo-locales");

    private final String label;

    Option(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String variable() {
        return "TANDEM_" + name();
    }

    /** Whether the option is given without a value. */
    boolean isSwitch() {
        return this == EMPTY || this == PSEUDO_LOCALES;
    }

    static Optional<Option> byLabel(String label) {
        return Arrays.stream(values()).filter(option -> option.label.equals(label)).findFirst();
    }
}
