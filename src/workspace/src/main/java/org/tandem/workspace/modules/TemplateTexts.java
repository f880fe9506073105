package org.tandem.workspace.modules;

import java.util.Locale;
import java.util.function.Supplier;
import org.tandem.workspace.web.Texts;

/** {@code $i18n} in plugins' templates. */
public final class TemplateTexts {
    private final Texts texts;
    private final Supplier<Locale> locale;

    public TemplateTexts(Texts texts, Supplier<Locale> locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The text in the reader's language; the key when there is none. */
    public String getText(String key) {
        return texts.text(locale.get(), key);
    }

    /** The text with {@code {0}}… filled in. */
    public String getText(String key, Object first) {
        return texts.text(locale.get(), key, first);
    }

    /** The text with {@code {0}}… filled in. */
    public String getText(String key, Object first, Object second) {
        return texts.text(locale.get(), key, first, second);
    }

    /** The text with {@code {0}}… filled in. */
    public String getText(String key, Object first, Object second, Object third) {
        return texts.text(locale.get(), key, first, second, third);
    }
}
