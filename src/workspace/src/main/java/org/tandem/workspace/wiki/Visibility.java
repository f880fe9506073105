package org.tandem.workspace.wiki;

/**
 * Permission as SQL conditions, so that lists are filtered where they are fetched. Their named
 * parameters are {@link Viewer#params()}.
 */
final class Visibility {
    private static final String MATCHING_GRANT =
            "g.who = 'ANONYMOUS' OR g.who = 'GROUP' AND g.name IN (:myGroups)"
                    + " OR g.who = 'USER' AND g.name = :me";
    private static final String MATCHING_RESTRICTION =
            "(r.who = 'USER' AND r.name = :me OR r.who = 'GROUP' AND r.name IN (:myGroups))";

    private Visibility() {}

    /** The viewer's highest level (1–3, or null) in the space whose id is the column. */
    static String level(Viewer viewer, String spaceId) {
        return viewer.administrator()
                ? "3"
                : "(SELECT MAX(g.grant_level) FROM wiki_grant g WHERE g.space_id = %s AND (%s))"
                        .formatted(spaceId, MATCHING_GRANT);
    }

    static String spaceAllows(Viewer viewer, String spaceId, Grant.Level level) {
        return viewer.administrator()
                ? "1 = 1"
                : ("EXISTS (SELECT 1 FROM wiki_grant g WHERE g.space_id = %s"
                                + " AND g.grant_level >= %d AND (%s))")
                        .formatted(spaceId, level.ordinal() + 1, MATCHING_GRANT);
    }

    /** Whether the page's own view restriction lets the viewer through. */
    static String ownRestrictionAllows(Viewer viewer, String page) {
        return restrictionAllows(viewer, page, "VIEW", page + ".view_restricted");
    }

    static String editRestrictionAllows(Viewer viewer, String page) {
        return restrictionAllows(viewer, page, "EDIT", page + ".edit_restricted");
    }

    private static String restrictionAllows(
            Viewer viewer, String page, String kind, String flagColumn) {
        return viewer.administrator()
                ? "1 = 1"
                : ("(%s = FALSE OR EXISTS (SELECT 1 FROM wiki_restriction r WHERE r.page_id = %s.id"
                                + " AND r.kind = '%s' AND %s))")
                        .formatted(flagColumn, page, kind, MATCHING_RESTRICTION);
    }

    /** Whether no view restriction of the page or of one above it shuts the viewer out. */
    static String restrictionsAllow(Viewer viewer, String page) {
        return viewer.administrator()
                ? "1 = 1"
                : ("NOT EXISTS (SELECT 1 FROM wiki_lineage l JOIN wiki_page a ON a.id = l.ancestor_id"
                                + " WHERE l.page_id = %s.id AND a.view_restricted = TRUE"
                                + " AND NOT EXISTS (SELECT 1 FROM wiki_restriction r"
                                + " WHERE r.page_id = a.id AND r.kind = 'VIEW' AND %s))")
                        .formatted(page, MATCHING_RESTRICTION);
    }

    /**
     * Whether the viewer may view the page, current or not. For lists: what he may see is worked
     * out once, not for each row.
     */
    static String viewable(Viewer viewer, String page) {
        return viewer.administrator()
                ? "1 = 1"
                : "(%s.space_id IN (%s) AND %s.id NOT IN (%s))"
                        .formatted(page, openSpaces(), page, closedPages());
    }

    private static String openSpaces() {
        return "SELECT g.space_id FROM wiki_grant g WHERE " + MATCHING_GRANT;
    }

    /** Pages that are, or are below, one whose view restriction does not name the viewer. */
    private static String closedPages() {
        return "SELECT l.page_id FROM wiki_lineage l WHERE l.ancestor_id IN"
                + " (SELECT r.page_id FROM wiki_restriction r WHERE r.kind = 'VIEW'"
                + " GROUP BY r.page_id HAVING MAX(CASE WHEN "
                + MATCHING_RESTRICTION
                + " THEN 1 ELSE 0 END) = 0)";
    }
}
