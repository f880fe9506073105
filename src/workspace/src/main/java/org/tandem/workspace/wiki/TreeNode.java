package org.tandem.workspace.wiki;

import java.util.List;

/**
 * A page in a space's tree.
 *
 * @param hasChildren whether there are pages below it that the reader may view
 * @param children those pages when this part of the tree was opened, else empty
 */
public record TreeNode(PageInfo page, boolean hasChildren, List<TreeNode> children) {
    public TreeNode {
        children = List.copyOf(children);
    }
}
