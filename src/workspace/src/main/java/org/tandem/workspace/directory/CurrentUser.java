package org.tandem.workspace.directory;

import java.time.ZoneId;
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
    private volatile Supplier<Optional<User>> leader = () -> Optional.ofNullable(USER.get());

    /**
     * Calls the follower, in the same thread, whenever a thread begins to act for somebody else.
     */
    public void follow(Consumer<Optional<User>> follower) {
        followers.add(follower);
    }

    /**
     * Believes a follower that others may change too: a product's API lets plugins choose whom a
     * thread acts for.
     */
    public void believe(Supplier<Optional<User>> follower) {
        leader = follower;
    }

    public Optional<User> get() {
        return leader.get();
    }

    /** The name of the current user, or {@code null} when anonymous. */
    public String name() {
        return get().map(User::name).orElse(null);
    }

    /** The time zone that the current user's dates are shown in; the server's when anonymous. */
    public ZoneId zone() {
        return get().map(User::zone).orElseGet(ZoneId::systemDefault);
    }

    /**
     * Runs the work as the user ({@code null} for anonymous) and restores whoever was there before.
     */
    public <T> T as(User user, Supplier<T> work) {
        User before = get().orElse(null);
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
