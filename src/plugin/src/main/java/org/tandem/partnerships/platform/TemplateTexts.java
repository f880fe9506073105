package org.tandem.partnerships.platform;

import java.awt.ComponentOrientation;
import org.tandem.partnerships.host.Texts;

/** What templates call for texts; a class of our own, so that the allowlist can name it. */
public final class TemplateTexts {
    private final Texts texts;

    TemplateTexts(Texts texts) {
        this.texts = texts;
    }

    public String text(String key) {
        return texts.text(key);
    }

    public String text(String key, String argument) {
        return texts.text(key, argument);
    }

    public String text(String key, String first, String second) {
        return texts.text(key, first, second);
    }

    /** Which way lines of the reader's language run: {@code ltr} or {@code rtl}. */
    public String direction() {
        return ComponentOrientation.getOrientation(texts.locale()).isLeftToRight() ? "ltr" : "rtl";
    }
}
