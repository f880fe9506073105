package org.tandem.workspace.endpoints;

import java.lang.reflect.AnnotatedElement;
import java.util.Locale;
import java.util.function.Supplier;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;

/** Lets the current user through to a plugin's resource, or does not. */
public final class Access {
    private final App app;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final Supplier<Locale> locale;

    public Access(
            App app,
            Directory directory,
            CurrentUser currentUser,
            Texts texts,
            Supplier<Locale> locale) {
        this.app = app;
        this.directory = directory;
        this.currentUser = currentUser;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Checks the access annotations, from the special to the general.
     *
     * @throws WebError 401 or 403
     */
    public void check(AnnotatedElement... elements) {
        AccessLevel level = AccessLevel.of(elements);
        String user = currentUser.name();
        if (level == AccessLevel.ANYBODY) {
            return;
        }
        if (user == null) {
            throw new WebError(401, texts.text(locale.get(), "admin.rest.login"));
        }
        boolean administrator = directory.isMember(user, app.administrators());
        boolean allowed =
                switch (level) {
                    case LOGGED_IN -> true;
                    case LICENSED -> administrator || directory.isMember(user, app.users());
                    default -> administrator;
                };
        if (!allowed) {
            throw WebError.forbidden(texts.text(locale.get(), "admin.rest.forbidden"));
        }
    }
}
