package org.tandem.workspace.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Users and groups of both applications. Names are compared without regard to case. */
public interface Directory {
    Optional<User> byName(String name);

    Optional<User> byKey(String key);

    /** All the named users that exist, by name, in one query. */
    Map<String, User> byNames(Collection<String> names);

    /** All users with these keys, by key, in one query. */
    Map<String, User> byKeys(Collection<String> keys);

    /** Active users whose name, full name or mail contains the text, ordered by full name. */
    List<User> search(String text, int start, int limit);

    /** The user, if active and the password is right. */
    Optional<User> authenticate(String name, String password);

    /**
     * Adds a user.
     *
     * @throws IllegalArgumentException naming the field when the name is taken, empty or longer
     *     than 60 characters
     */
    User create(String name, String fullName, String email, String password);

    void changePassword(String name, String password);

    void setActive(String name, boolean active);

    Set<String> groupsOf(String userName);

    boolean isMember(String userName, String group);

    List<String> groups();

    boolean groupExists(String group);

    void createGroup(String group);

    void addMember(String group, String userName);

    void removeMember(String group, String userName);

    List<User> members(String group);
}
