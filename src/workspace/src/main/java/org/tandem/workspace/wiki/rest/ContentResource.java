package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageEdit;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Slice;

/** {@code /rest/api/content}: pages found, read, created, changed, trashed and restored. */
final class ContentResource {
    private static final String ALL = "body.storage,history.lastUpdated,space,version,ancestors";

    private final Database database;
    private final Pages pages;
    private final PageJson json;
    private final Input input;
    private final String baseUrl;

    ContentResource(Database database, Pages pages, PageJson json, Input input, String baseUrl) {
        this.database = database;
        this.pages = pages;
        this.json = json;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/content", this::list)
                .get("/rest/api/content/{id}", this::get);
        routes.post("/rest/api/content", this::create)
                .put("/rest/api/content/{id}", this::update)
                .delete("/rest/api/content/{id}", this::delete);
    }

    private void list(Exchange exchange) {
        Paging paging = Paging.of(exchange, 25);
        Expand expand = Expand.of(exchange, "");
        Slice<PageInfo> found = found(exchange, paging);
        exchange.sendJson(
                200, Paging.frame(exchange, baseUrl, found, json.list(found.items(), expand)));
    }

    private Slice<PageInfo> found(Exchange exchange, Paging paging) {
        Optional<String> space = exchange.param("spaceKey");
        Optional<String> title = exchange.param("title");
        if (!"page".equals(exchange.param("type").orElse("page"))) {
            return new Slice<>(List.of(), paging.start(), paging.limit(), false);
        }
        if ("trashed".equals(exchange.text("status")) && space.isPresent()) {
            return pages.trashed(space.get(), paging.start(), paging.limit());
        }
        if (title.isPresent() && space.isPresent()) {
            List<PageInfo> one =
                    pages.find(space.get(), title.get()).map(PageContent::info).stream().toList();
            return new Slice<>(
                    paging.start() == 0 ? one : List.of(), paging.start(), paging.limit(), false);
        }
        return title.map(wanted -> pages.titled(wanted, paging.start(), paging.limit()))
                .orElseGet(() -> pages.list(space, paging.start(), paging.limit()));
    }

    private void get(Exchange exchange) {
        long id = input.pageId(exchange);
        Expand expand = Expand.of(exchange, "history,space,version");
        exchange.sendJson(200, json.single(read(exchange, id), expand));
    }

    private PageContent read(Exchange exchange, long id) {
        int version = exchange.number("version", 0);
        if (version > 0) {
            return pages.version(id, version);
        }
        return "trashed".equals(exchange.text("status")) ? pages.getTrashed(id) : pages.get(id);
    }

    private void create(Exchange exchange) {
        JsonNode body = input.object(exchange);
        input.onlyPages(body.path("type").asText("page"));
        String storage = input.storage(body);
        PageContent created =
                pages.create(
                        new NewPage(
                                body.path("space").path("key").asText(""),
                                input.parent(body),
                                body.path("title").asText(""),
                                storage == null ? "" : storage));
        exchange.sendJson(200, json.single(created, Expand.of(exchange, ALL)));
    }

    private void update(Exchange exchange) {
        long id = input.pageId(exchange);
        JsonNode body = input.object(exchange);
        input.onlyPages(body.path("type").asText("page"));
        PageContent saved =
                database.inTransaction(
                        () -> restores(exchange, body) ? pages.restore(id) : save(id, body));
        exchange.sendJson(200, json.single(saved, Expand.of(exchange, ALL)));
    }

    /** A page in the trash is restored by making it current. */
    private boolean restores(Exchange exchange, JsonNode body) {
        if (!"current".equals(body.path("status").asText(""))) {
            return false;
        }
        long id = input.pageId(exchange);
        return pages.isTrashed(id);
    }

    private PageContent save(long id, JsonNode body) {
        PageContent before = pages.getForEdit(id);
        String storage = input.storage(body);
        JsonNode version = body.path("version");
        PageContent saved =
                pages.update(
                        id,
                        new PageEdit(
                                body.path("title").asText(before.title()),
                                storage == null ? before.body() : storage,
                                input.version(body),
                                version.path("message").asText(""),
                                version.path("minorEdit").asBoolean(false)));
        long parent = input.parent(body);
        if (parent == 0 || parent == before.info().parentId()) {
            return saved;
        }
        pages.move(id, parent, Integer.MAX_VALUE);
        return pages.get(id);
    }

    private void delete(Exchange exchange) {
        long id = input.pageId(exchange);
        if ("trashed".equals(exchange.text("status"))) {
            pages.purge(id);
        } else {
            pages.trash(id);
        }
        exchange.noContent();
    }
}
