package org.tandem.workspace.wiki;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Texts and refusals of the Confluence side, in the reader's language. */
public final class Words {
    private final Texts texts;
    private final Supplier<Locale> locale;

    public Words(Texts texts, Supplier<Locale> locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Locale locale() {
        return locale.get();
    }

    public String text(String key, Object... args) {
        return texts.text(locale.get(), key, args);
    }

    /** A 400 with the message at one field. */
    public WebError invalid(String field, String key, Object... args) {
        String message = text(key, args);
        return new WebError(400, message, Map.of(field, message));
    }

    public WebError refusal(int status, String key, Object... args) {
        return new WebError(status, text(key, args));
    }
}
