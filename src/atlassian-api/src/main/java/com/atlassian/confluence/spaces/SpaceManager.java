package com.atlassian.confluence.spaces;

import com.atlassian.user.User;
import java.util.List;

/**
 * Reads and saves spaces. It does not check permissions. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.spaces.
 */
public interface SpaceManager {
    Space getSpace(long id);

    Space getSpace(String key);

    List<Space> getAllSpaces();

    Space createSpace(String key, String name, String description, User creator);

    void saveSpace(Space space);
}
