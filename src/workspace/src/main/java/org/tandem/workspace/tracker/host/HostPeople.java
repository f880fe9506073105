package org.tandem.workspace.tracker.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Locale;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.web.CurrentLocale;

/** Who is logged in, and groups, for plugins. */
final class HostPeople implements GroupManager, JiraAuthenticationContext {
    private final Directory directory;
    private final CurrentUser currentUser;

    HostPeople(Directory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public boolean groupExists(String groupName) {
        return directory.groupExists(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && isUserInGroup(user.getName(), groupName);
    }

    @Override
    public boolean isUserInGroup(String userName, String groupName) {
        return userName != null && directory.isMember(userName, groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return directory.groupsOf(user.getName());
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return HostUser.of(currentUser.get().orElse(null));
    }

    @Override
    public boolean isLoggedInUser() {
        return currentUser.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return CurrentLocale.get();
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        currentUser.set(user == null ? null : ((HostUser) user).user());
    }

    @Override
    public void clearLoggedInUser() {
        currentUser.set(null);
    }
}
