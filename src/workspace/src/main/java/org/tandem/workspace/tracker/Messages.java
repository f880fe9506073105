package org.tandem.workspace.tracker;

import java.util.Map;
import org.tandem.workspace.web.CurrentLocale;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** The tracker's refusals, in words from {@code i18n/workspace-tracker.properties}. */
public final class Messages {
    private final Texts texts;

    public Messages(Texts texts) {
        this.texts = texts;
    }

    /** The text of {@code tracker.error.<name>}. */
    public String text(String name, Object... args) {
        return texts.text(CurrentLocale.get(), "tracker.error." + name, args);
    }

    /** The name of a system field for people. */
    public String field(String id) {
        return texts.text(CurrentLocale.get(), "tracker.field." + id);
    }

    public WebError badRequest(String name, Object... args) {
        return new WebError(400, text(name, args));
    }

    public WebError forbidden(String name, Object... args) {
        return WebError.forbidden(text(name, args));
    }

    public WebError notFound(String name, Object... args) {
        return WebError.notFound(text(name, args));
    }

    /** A refusal of a form, with a message for each field that is wrong. */
    public WebError fields(Map<String, String> messages) {
        return new WebError(400, text("fields"), messages);
    }

    /** Whether the error's own message only says that the messages of its fields count. */
    public boolean onlyFields(WebError error) {
        return !error.fields().isEmpty() && text("fields").equals(error.getMessage());
    }
}
