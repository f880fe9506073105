package org.tandem.workspace.directory;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who the current thread acts for; the web layer sets it per request, jobs set it around their
 * work.
 */
public final class CurrentUser {
    private static final ThreadLocal<User> USER = new ThreadLocal<>();

    public Optional<User> get() {
        return Optional.ofNullable(USER.get());
    }

    /** The name of the current user, or {@code null} when anonymous. */
    public String name() {
        return get().map(User::name).orElse(null);
    }

    /**
     * Runs the work as the user ({@code null} for anonymous) and restores whoever was there before.
     */
    public <T> T as(User user, Supplier<T> work) {
        User before = USER.get();
        set(user);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    public void set(User user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }
}
