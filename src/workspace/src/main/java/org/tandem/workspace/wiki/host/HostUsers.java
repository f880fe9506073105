package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import org.tandem.workspace.directory.Directory;

/** {@link UserAccessor} over the directory. */
final class HostUsers implements UserAccessor {
    private final Entities entities;
    private final Directory directory;

    HostUsers(Entities entities, Directory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    private record NamedGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return entities.person(name).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : entities.person(key).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys) {
        List<String> keys = userKeys.stream().map(UserKey::getStringValue).toList();
        return directory.byKeys(keys).values().stream().<ConfluenceUser>map(Person::new).toList();
    }

    @Override
    public boolean isDeactivated(User user) {
        return !(user instanceof Person person) || !person.user().active();
    }

    @Override
    public Group getGroup(String name) {
        return directory.groupExists(name) ? new NamedGroup(name) : null;
    }

    @Override
    public boolean hasMembership(String groupName, String userName) {
        return directory.isMember(userName, groupName);
    }

    @Override
    public List<String> getGroupNames(User user) {
        return user == null ? List.of() : getGroupNamesForUserName(user.getName());
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return directory.groupsOf(userName).stream().sorted().toList();
    }

    @Override
    public Iterable<ConfluenceUser> getMembers(Group group) {
        return directory.members(group.getName()).stream()
                .<ConfluenceUser>map(Person::new)
                .toList();
    }
}
