package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.user.User;
import java.util.List;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.wiki.Spaces;
import org.tandem.workspace.wiki.Trusted;

/** {@link SpaceManager} over the core, without permission checks. */
final class HostSpaces implements SpaceManager {
    private static final int MAX = 1000;

    private final Entities entities;
    private final Spaces spaces;
    private final Trusted trusted;
    private final Directory directory;
    private final CurrentUser currentUser;

    HostSpaces(
            Entities entities,
            Spaces spaces,
            Trusted trusted,
            Directory directory,
            CurrentUser currentUser) {
        this.entities = entities;
        this.spaces = spaces;
        this.trusted = trusted;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public Space getSpace(long id) {
        return entities.space(id).orElse(null);
    }

    @Override
    public Space getSpace(String key) {
        return entities.space(key).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return trusted.run(() -> spaces.list(0, MAX)).items().stream()
                .map(entities::space)
                .toList();
    }

    @Override
    public Space createSpace(String key, String name, String description, User creator) {
        var owner = creator == null ? null : directory.byName(creator.getName()).orElse(null);
        return entities.space(
                currentUser.as(
                        owner, () -> trusted.run(() -> spaces.create(key, name, description))));
    }

    @Override
    public void saveSpace(Space space) {
        trusted.run(
                () -> {
                    var stored = spaces.get(space.getKey());
                    return spaces.update(space.getKey(), space.getName(), stored.description());
                });
    }
}
