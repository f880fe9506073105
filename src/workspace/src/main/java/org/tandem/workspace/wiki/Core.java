package org.tandem.workspace.wiki;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.WebError;

/** What every service of the core needs: database, time, texts and who is asking. */
final class Core {
    private final AppContext context;
    private final Words words;
    private final ThreadLocal<Boolean> trusted = ThreadLocal.withInitial(() -> false);

    Core(AppContext context, Words words) {
        this.context = context;
        this.words = words;
    }

    AppContext context() {
        return context;
    }

    Database database() {
        return context.database();
    }

    JdbcClient sql() {
        return context.database().sql();
    }

    Words words() {
        return words;
    }

    Instant now() {
        return context.clock().instant();
    }

    /** Runs the work without permission checks, still in the name of the current user. */
    <T> T trusted(Supplier<T> work) {
        boolean before = trusted.get();
        trusted.set(true);
        try {
            return work.get();
        } finally {
            trusted.set(before);
        }
    }

    Viewer viewer() {
        if (Boolean.TRUE.equals(trusted.get())) {
            return new Viewer(context.currentUser().name(), Set.of(), true);
        }
        return context.currentUser().get().map(this::viewer).orElseGet(Core::anonymous);
    }

    Viewer viewer(User user) {
        Set<String> groups = context.directory().groupsOf(user.name());
        return new Viewer(user.name(), groups, groups.contains(App.CONFLUENCE.administrators()));
    }

    private static Viewer anonymous() {
        return new Viewer(null, Set.of(), false);
    }

    /** For what the viewer may not know to exist: 404, or 401 as long as he has not logged in. */
    WebError unknown(Viewer viewer, String key, Object... args) {
        return viewer.anonymous()
                ? words.refusal(401, "wiki.error.login")
                : words.refusal(404, key, args);
    }

    WebError forbidden(Viewer viewer, String key, Object... args) {
        return words.refusal(viewer.anonymous() ? 401 : 403, key, args);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
