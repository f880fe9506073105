package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.User;

/** The directory as plugins see it. */
public final class SalUsers implements UserManager {
    private final AppContext context;

    public SalUsers(AppContext context) {
        this.context = context;
    }

    @Override
    public UserProfile getRemoteUser() {
        return context.currentUser().get().map(SalProfile::new).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        return context.currentUser().get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Optional.ofNullable(username)
                .flatMap(context.directory()::byName)
                .map(SalProfile::new)
                .orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return user(userKey).map(SalProfile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return group != null && isMember(userKey, group);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isMember(userKey, context.app().administrators());
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return isMember(userKey, context.app().users()) || isAdmin(userKey);
    }

    private boolean isMember(UserKey key, String group) {
        return user(key)
                .filter(User::active)
                .filter(user -> context.directory().isMember(user.name(), group))
                .isPresent();
    }

    private Optional<User> user(UserKey key) {
        return key == null ? Optional.empty() : context.directory().byKey(key.getStringValue());
    }
}
