package org.tandem.workspace.wiki.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Access;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.TreeNode;
import org.tandem.workspace.wiki.WikiServices;

/** What the templates of several pages share: the space with its tree, heads of pages, lists. */
final class Frame {
    /** Most spaces offered in a list or a selection. */
    static final int SPACES = 200;

    private final AppContext context;
    private final WikiServices wiki;
    private final People people;

    Frame(AppContext context, WikiServices wiki) {
        this.context = context;
        this.wiki = wiki;
        this.people = new People(context.directory());
    }

    WikiServices wiki() {
        return wiki;
    }

    AppContext context() {
        return context;
    }

    People people() {
        return people;
    }

    String text(Exchange exchange, String key, Object... args) {
        return context.texts().text(exchange.locale(), key, args);
    }

    /** A model with a title and nothing else. */
    Map<String, Object> model(String title) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        return model;
    }

    /** A model with the space's navigation, opened down to the page. */
    Map<String, Object> inSpace(String title, Space space, TreeNode tree, long pageId) {
        Map<String, Object> model = model(title);
        model.put("space", head(space, wiki.permissions().space(space.key(), Grant.Level.ADMIN)));
        model.put("spaceKey", space.key());
        model.put("tree", TreeRow.of(tree, pageId));
        return model;
    }

    Map<String, Object> inSpace(String title, String spaceKey, long pageId) {
        Space space = wiki.spaces().get(spaceKey);
        return inSpace(title, space, wiki.pages().tree(space.key(), pageId), pageId);
    }

    SpaceHead head(Space space, boolean admin) {
        return new SpaceHead(
                space.key(),
                space.name(),
                space.description() == null ? "" : space.description(),
                Addresses.space(space.key()),
                admin);
    }

    PageHead head(PageContent page, Access access, Space space) {
        PageInfo info = page.info();
        return new PageHead(
                info.id(),
                info.title(),
                Addresses.page(info),
                people.fullName(info.modifier()),
                info.modified(),
                info.version(),
                access.edit(),
                access.edit() && space.homePageId() != info.id());
    }

    List<SpaceHead> spaces() {
        return wiki.spaces().list(0, SPACES).items().stream()
                .map(space -> head(space, false))
                .toList();
    }

    /** Rows for a list of pages, with the names of spaces and people, in two queries. */
    List<PageLine> lines(List<PageInfo> pages, List<SpaceHead> spaces) {
        Map<String, String> spaceNames = new HashMap<>();
        spaces.forEach(space -> spaceNames.put(space.key(), space.name()));
        People.Names names = people.fullNames(modifiers(pages));
        return pages.stream()
                .map(
                        page ->
                                new PageLine(
                                        page.id(),
                                        page.title(),
                                        Addresses.page(page),
                                        spaceNames.getOrDefault(page.spaceKey(), page.spaceKey()),
                                        names.apply(page.modifier()),
                                        page.modified()))
                .toList();
    }

    private static Stream<String> modifiers(List<PageInfo> pages) {
        return pages.stream().map(PageInfo::modifier);
    }

    /** A version as a page's comparison names it. */
    PageHead version(PageContent page) {
        PageInfo info = page.info();
        return new PageHead(
                info.id(),
                info.title(),
                Addresses.version(info, info.version()),
                people.fullName(info.modifier()),
                info.modified(),
                info.version(),
                false,
                false);
    }

    /** A path parameter or form field that must be a page's id; what is not one finds nothing. */
    static long pageId(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            return 0;
        }
    }
}
