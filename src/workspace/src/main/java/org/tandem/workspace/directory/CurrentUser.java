package org.tandem.workspace.directory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Who the current thread acts for; the web layer sets it per request, jobs set it around their
 * work.
 */
public final class CurrentUser {
    private static final ThreadLocal<User> USER = new ThreadLocal<>();

    private final List<Consumer<Optional<User>>> followers = new CopyOnWriteArrayList<>();

    /**
     * Calls the follower, in the same thread, whenever a thread begins to act for somebody else.
     */
    public void follow(Consumer<Optional<User>> follower) {
        followers.add(follower);
    }

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
        followers.forEach(follower -> follower.accept(Optional.ofNullable(user)));
    }
}
