package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tandem.workspace.wiki.TreeNode;

/**
 * One page of a space's tree, in the order of reading, so that the template needs no recursion.
 *
 * @param parent its children follow
 * @param more it has children that are not shown here
 * @param closes one entry for each list that ends after this page
 */
public record TreeRow(
        String title,
        String url,
        boolean current,
        boolean parent,
        boolean more,
        List<String> closes) {
    /** The home page first, then everything below it; the home page does not indent the rest. */
    static List<TreeRow> of(TreeNode home, long current) {
        List<TreeRow> rows = new ArrayList<>();
        rows.add(row(home, current, false, false, 0));
        for (TreeNode child : home.children()) {
            add(rows, child, current, 0);
        }
        return rows;
    }

    private static void add(List<TreeRow> rows, TreeNode node, long current, int closing) {
        List<TreeNode> children = node.children();
        boolean parent = !children.isEmpty();
        boolean more = node.hasChildren() && !parent;
        rows.add(row(node, current, parent, more, parent ? 0 : closing));
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(rows, children.get(i), current, last ? closing + 1 : 0);
        }
    }

    private static TreeRow row(
            TreeNode node, long current, boolean parent, boolean more, int closing) {
        return new TreeRow(
                node.page().title(),
                Addresses.page(node.page()),
                node.page().id() == current,
                parent,
                more,
                Collections.nCopies(closing, ""));
    }
}
