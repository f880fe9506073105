package org.tandem.workspace.login;

import java.time.Clock;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;

/** Checks a name and password for one application. */
public final class Credentials {
    private final Directory directory;
    private final LoginAttempts attempts;

    public Credentials(Directory directory, Clock clock) {
        this.directory = directory;
        this.attempts = new LoginAttempts(clock);
    }

    /**
     * The user who may enter the application with these credentials.
     *
     * @throws LoginRefused when the password is wrong, there were too many attempts, or the user
     *     belongs to none of the application's groups
     */
    public User check(App app, String name, String password) {
        if (attempts.refused(name)) {
            throw new LoginRefused(LoginRefused.Reason.TOO_MANY_ATTEMPTS);
        }
        User user = directory.authenticate(name, password).orElse(null);
        if (user == null) {
            attempts.failed(name);
            throw new LoginRefused(LoginRefused.Reason.WRONG_CREDENTIALS);
        }
        attempts.succeeded(name);
        if (!mayEnter(app, user)) {
            throw new LoginRefused(LoginRefused.Reason.NO_ACCESS);
        }
        return user;
    }

    boolean mayEnter(App app, User user) {
        return directory.groupsOf(user.name()).stream()
                .anyMatch(group -> group.equals(app.users()) || group.equals(app.administrators()));
    }
}
