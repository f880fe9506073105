package org.tandem.workspace.web;

import java.util.Locale;
import java.util.Optional;

/** The reader's locale during a request; American English outside one. */
public final class CurrentLocale {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();

    private CurrentLocale() {}

    public static Locale get() {
        return find().orElse(Locale.US);
    }

    static Optional<Locale> find() {
        return Optional.ofNullable(LOCALE.get());
    }

    static void set(Locale locale) {
        if (locale == null) {
            LOCALE.remove();
        } else {
            LOCALE.set(locale);
        }
    }
}
