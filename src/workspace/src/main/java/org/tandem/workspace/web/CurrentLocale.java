package org.tandem.workspace.web;

import java.util.Locale;

/** The reader's locale during a request; American English outside one. */
public final class CurrentLocale {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();

    private CurrentLocale() {}

    public static Locale get() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.US : locale;
    }

    static void set(Locale locale) {
        if (locale == null) {
            LOCALE.remove();
        } else {
            LOCALE.set(locale);
        }
    }
}
