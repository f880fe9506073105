package org.tandem.workspace.web;

import java.util.Locale;

/** {@code $i18n} in templates: texts in the reader's language. */
public final class I18n {
    private final Texts texts;
    private final Locale locale;

    I18n(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String get(String key, Object... args) {
        return texts.text(locale, key, args);
    }

    public boolean knows(String key) {
        return texts.knows(key);
    }
}
