package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Labels;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Spaces;
import org.tandem.workspace.wiki.Trusted;

/** Turns what is stored into the product's entities, without permission checks, as the product. */
public final class Entities {
    /** The most children of one page that plugins see. */
    private static final int MAX = 1000;

    private final Directory directory;
    private final Spaces spaces;
    private final Supplier<Pages> pages;
    private final Labels labels;
    private final Trusted trusted;

    /**
     * For these services.
     *
     * @param pages asked for late, since saving pages publishes entities
     */
    public Entities(
            Directory directory,
            Spaces spaces,
            Supplier<Pages> pages,
            Labels labels,
            Trusted trusted) {
        this.directory = directory;
        this.spaces = spaces;
        this.pages = pages;
        this.labels = labels;
        this.trusted = trusted;
    }

    public Page page(PageContent page) {
        return new StoredPage(this, page);
    }

    Optional<Page> page(long id) {
        return content(id).map(this::page);
    }

    /** A current page; empty for none, and for one in the trash. */
    Optional<PageContent> content(long id) {
        if (id == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(trusted.run(() -> pages.get().get(id)));
        } catch (WebError unknown) {
            return Optional.empty();
        }
    }

    /** A current page as it was in one of its versions. */
    Optional<Page> version(long id, int number) {
        return content(id)
                .flatMap(
                        now -> {
                            try {
                                return Optional.of(
                                        now.version() == number
                                                ? now
                                                : trusted.run(
                                                        () -> pages.get().version(id, number)));
                            } catch (WebError unknown) {
                                return Optional.empty();
                            }
                        })
                .map(this::page);
    }

    Optional<Page> page(String spaceKey, String title) {
        return trusted.run(() -> pages.get().find(spaceKey, title)).map(this::page);
    }

    List<Page> ancestors(long id) {
        return bare(trusted.run(() -> pages.get().ancestors(id)));
    }

    List<Page> children(long id) {
        return bare(trusted.run(() -> pages.get().children(id, 0, MAX)).items());
    }

    List<Page> pagesOf(String spaceKey) {
        return bare(trusted.run(() -> pages.get().list(Optional.of(spaceKey), 0, MAX)).items());
    }

    private List<Page> bare(List<PageInfo> infos) {
        return infos.stream().<Page>map(info -> new StoredPage(this, info)).toList();
    }

    List<Label> labels(long id) {
        return trusted.run(() -> labels.of(List.of(id))).getOrDefault(id, List.of()).stream()
                .map(Label::new)
                .toList();
    }

    Optional<Space> space(String key) {
        return trusted.run(() -> spaces.find(key)).map(this::space);
    }

    Optional<Space> space(long id) {
        return trusted.run(() -> spaces.find(id)).map(this::space);
    }

    public Space space(org.tandem.workspace.wiki.Space stored) {
        Space space =
                new Space(stored.key()) {
                    @Override
                    public Page getHomePage() {
                        return page(stored.homePageId()).orElse(null);
                    }
                };
        space.setId(stored.id());
        space.setName(stored.name());
        space.setCreationDate(Date.from(stored.created()));
        person(stored.creator()).ifPresent(space::setCreator);
        return space;
    }

    public Optional<ConfluenceUser> person(String name) {
        return name == null ? Optional.empty() : directory.byName(name).map(Person::new);
    }

    Optional<ConfluenceUser> person(UserKey key) {
        return directory.byKey(key.getStringValue()).map(Person::new);
    }
}
