package org.tandem.workspace.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@link Labels} over the database. */
final class SqlLabels implements Labels {
    private static final Pattern VALID =
            Pattern.compile("[^\\s\\p{Cntrl}()!#&^?<>@*,;:.\\[\\]\"'/\\\\]{1,255}");

    private final Core core;
    private final PageDoor door;

    SqlLabels(Core core, PageDoor door) {
        this.core = core;
        this.door = door;
    }

    @Override
    public List<String> of(long pageId) {
        door.viewable(core.viewer(), pageId);
        return stored(pageId);
    }

    private List<String> stored(long pageId) {
        return of(List.of(pageId)).getOrDefault(pageId, List.of());
    }

    @Override
    public Map<Long, List<String>> of(Collection<Long> pageIds) {
        Map<Long, List<String>> labels = new HashMap<>();
        if (!pageIds.isEmpty()) {
            core.sql()
                    .sql(
                            "SELECT page_id, label FROM wiki_label WHERE page_id IN (:ids) ORDER BY label")
                    .param("ids", pageIds)
                    .query(
                            row -> {
                                labels.computeIfAbsent(
                                                row.getLong("page_id"), p -> new ArrayList<>())
                                        .add(row.getString("label"));
                            });
        }
        return labels;
    }

    @Override
    public List<String> add(long pageId, Collection<String> labels) {
        door.editable(core.viewer(), pageId);
        Set<String> wanted = new LinkedHashSet<>();
        labels.forEach(label -> wanted.add(checked(label)));
        return core.database()
                .inTransaction(
                        () -> {
                            wanted.removeAll(stored(pageId));
                            wanted.forEach(label -> insert(pageId, label));
                            return stored(pageId);
                        });
    }

    private String checked(String label) {
        String lower = label == null ? "" : Core.lower(label.strip());
        if (!VALID.matcher(lower).matches()) {
            throw core.words().invalid("label", "wiki.error.label", lower);
        }
        return lower;
    }

    private void insert(long pageId, String label) {
        core.sql()
                .sql("INSERT INTO wiki_label (page_id, label) VALUES (?, ?)")
                .params(pageId, label)
                .update();
    }

    @Override
    public List<String> remove(long pageId, String label) {
        door.editable(core.viewer(), pageId);
        core.sql()
                .sql("DELETE FROM wiki_label WHERE page_id = ? AND label = ?")
                .params(pageId, Core.lower(label.strip()))
                .update();
        return stored(pageId);
    }

    @Override
    public Slice<PageInfo> pages(String label, int start, int limit) {
        Viewer viewer = core.viewer();
        String condition =
                "p.status = 'CURRENT' AND p.id IN (SELECT w.page_id FROM wiki_label w"
                        + " WHERE w.label = :label) AND "
                        + Visibility.viewable(viewer, "p");
        return new PageLists(core, door)
                .slice(
                        viewer,
                        condition,
                        Map.of("label", Core.lower(label)),
                        "p.modified_at DESC, p.id",
                        start,
                        limit);
    }
}
