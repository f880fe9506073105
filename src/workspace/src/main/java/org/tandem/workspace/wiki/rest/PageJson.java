package org.tandem.workspace.wiki.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.PageVersion;
import org.tandem.workspace.wiki.Slice;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.WikiServices;

/** Pages in the product's JSON; what several pages need is fetched once for all of them. */
final class PageJson {
    private static final int CHILDREN = 25;

    private final WikiServices wiki;
    private final String baseUrl;
    private final People people;
    private final SpaceJson spaces;
    private final PageLinks links;

    PageJson(AppContext context, WikiServices wiki) {
        this.wiki = wiki;
        this.baseUrl = context.baseUrl();
        this.people = new People(context.directory(), baseUrl);
        this.spaces = new SpaceJson(baseUrl);
        this.links = new PageLinks(baseUrl);
    }

    People people() {
        return people;
    }

    /** Pages of a list. */
    List<Map<String, Object>> list(List<PageInfo> pages, Expand expand) {
        boolean bodies = expand.has("body") || expand.has("version");
        Map<Long, PageContent> contents = bodies ? wiki.pages().contents(ids(pages)) : Map.of();
        Batch batch = batch(pages, contents, expand);
        return pages.stream().map(page -> json(page, expand, batch)).toList();
    }

    /** One page, with the links that only a page by itself has. */
    Map<String, Object> single(PageContent page, Expand expand) {
        List<PageInfo> one = List.of(page.info());
        Batch batch = batch(one, Map.of(page.id(), page), expand);
        Map<String, Object> json = json(page.info(), expand, batch);
        @SuppressWarnings("unchecked")
        Map<String, Object> own = (Map<String, Object>) json.get("_links");
        own.put("collection", "/rest/api/content");
        own.put("base", baseUrl);
        own.put("context", "/confluence");
        return json;
    }

    /** What was fetched for all pages of an answer. */
    private record Batch(
            Map<Long, PageContent> contents,
            Map<String, Map<String, Object>> people,
            Map<String, Space> spaces,
            Map<Long, List<PageInfo>> ancestors,
            Map<Long, List<String>> labels) {}

    private static Set<Long> ids(Collection<PageInfo> pages) {
        return pages.stream().map(PageInfo::id).collect(Collectors.toSet());
    }

    private Batch batch(List<PageInfo> pages, Map<Long, PageContent> contents, Expand expand) {
        Set<String> names = new TreeSet<>();
        if (expand.has("version") || expand.has("history")) {
            pages.forEach(page -> names.addAll(List.of(page.creator(), page.modifier())));
        }
        Set<String> keys = new TreeSet<>();
        if (expand.has("space") || expand.has("container")) {
            pages.forEach(page -> keys.add(page.spaceKey()));
        }
        return new Batch(
                contents,
                people.byNames(names),
                wiki.spaces().byKeys(keys),
                expand.has("ancestors") ? wiki.pages().ancestors(ids(pages)) : Map.of(),
                expand.has("metadata.labels") ? wiki.labels().of(ids(pages)) : Map.of());
    }

    private Map<String, Object> json(PageInfo page, Expand expand, Batch batch) {
        Map<String, Object> expandable = links.expandable(page);
        Map<String, Object> parts = new HashMap<>();
        space(page, expand, batch, parts);
        if (expand.has("history")) {
            parts.put("history", history(page, expand.inside("history"), batch));
        }
        if (expand.has("version")) {
            parts.put("version", version(version(page, batch), page.id(), batch.people()));
        }
        if (expand.has("ancestors")) {
            List<PageInfo> above = batch.ancestors().getOrDefault(page.id(), List.of());
            parts.put("ancestors", list(above, expand.inside("ancestors")));
        }
        if (expand.has("body") && batch.contents().containsKey(page.id())) {
            parts.put("body", body(batch.contents().get(page.id()), expand.inside("body")));
        }
        if (expand.has("metadata")) {
            parts.put("metadata", metadata(page, expand.inside("metadata"), batch));
        }
        if (expand.has("children")) {
            parts.put("children", children(page, expand.inside("children")));
        }
        expandable.keySet().removeAll(parts.keySet());
        Map<String, Object> json = links.start(page);
        PageLinks.ORDER.stream()
                .filter(parts::containsKey)
                .forEach(name -> json.put(name, parts.get(name)));
        json.put("extensions", Json.object("position", page.position()));
        json.put("_links", links.of(page));
        json.put("_expandable", expandable);
        return json;
    }

    private void space(PageInfo page, Expand expand, Batch batch, Map<String, Object> parts) {
        Space space = batch.spaces().get(page.spaceKey());
        if (space == null) {
            return;
        }
        Expand inside = expand.inside("space");
        Optional<Map<String, Object>> home =
                inside.has("homepage")
                        ? wiki.pages().contents(Set.of(space.homePageId())).values().stream()
                                .findFirst()
                                .map(found -> list(List.of(found.info()), Expand.none()).get(0))
                        : Optional.empty();
        Map<String, Object> json = spaces.json(space, inside, home);
        parts.put(expand.has("space") ? "space" : "container", json);
    }

    private static PageVersion version(PageInfo page, Batch batch) {
        PageContent content = batch.contents().get(page.id());
        return new PageVersion(
                page.version(),
                page.title(),
                page.modifier(),
                page.modified(),
                content == null ? "" : content.comment(),
                content != null && content.minor());
    }

    Map<String, Object> version(
            PageVersion version, long pageId, Map<String, Map<String, Object>> byName) {
        return Json.object(
                "by", byName.getOrDefault(version.author(), people.anonymous()),
                "when", Json.when(version.when()),
                "message", version.comment(),
                "number", version.number(),
                "minorEdit", version.minor(),
                "hidden", false,
                "_links",
                        Json.object(
                                "self",
                                baseUrl
                                        + "/rest/api/content/"
                                        + pageId
                                        + "/version/"
                                        + version.number()),
                "_expandable", Json.object("content", "/rest/api/content/" + pageId));
    }

    private Map<String, Object> history(PageInfo page, Expand expand, Batch batch) {
        Map<String, Object> expandable =
                Json.object(
                        "previousVersion", "",
                        "contributors", "",
                        "nextVersion", "");
        Map<String, Object> json =
                Json.object(
                        "latest", true,
                        "createdBy", batch.people().get(page.creator()),
                        "createdDate", Json.when(page.created()));
        if (expand.has("lastUpdated")) {
            json.put("lastUpdated", version(version(page, batch), page.id(), batch.people()));
        } else {
            expandable.put("lastUpdated", "");
        }
        json.put("_links", Json.object("self", links.self(page) + "/history"));
        json.put("_expandable", expandable);
        return json;
    }

    private Map<String, Object> body(PageContent page, Expand expand) {
        Map<String, Object> expandable = Json.object();
        Map<String, Object> json = Json.object();
        for (String kind : List.of("storage", "view", "export_view", "styled_view", "editor")) {
            if (expand.has(kind)) {
                json.put(kind, links.body(page, kind, Bodies.value(wiki.renderer(), page, kind)));
            } else {
                expandable.put(kind, "");
            }
        }
        json.put("_expandable", expandable);
        return json;
    }

    private Map<String, Object> metadata(PageInfo page, Expand expand, Batch batch) {
        Map<String, Object> expandable = Json.object("currentuser", "", "properties", "");
        Map<String, Object> json = Json.object();
        if (expand.has("labels")) {
            List<String> labels = batch.labels().getOrDefault(page.id(), List.of());
            json.put("labels", LabelResource.json(labels, links.self(page) + "/label"));
        } else {
            expandable.put("labels", links.path(page) + "/label");
        }
        json.put("_expandable", expandable);
        return json;
    }

    private Map<String, Object> children(PageInfo page, Expand expand) {
        Map<String, Object> json = Json.object();
        if (expand.has("page")) {
            Slice<PageInfo> below = wiki.pages().children(page.id(), 0, CHILDREN);
            List<Map<String, Object>> results = list(below.items(), expand.inside("page"));
            json.put(
                    "page",
                    Json.object(
                            "results",
                            results,
                            "start",
                            0,
                            "limit",
                            CHILDREN,
                            "size",
                            results.size(),
                            "_links",
                            Json.object("self", links.self(page) + "/child/page")));
        }
        json.put("_links", Json.object("self", links.self(page) + "/child"));
        json.put("_expandable", Json.object("attachment", links.path(page) + "/child/attachment"));
        return json;
    }
}
