package org.tandem.workspace.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.PageStatus;
import org.tandem.workspace.wiki.TreeNode;

class TreeRowTest {
    @Test
    void listsEndAfterTheLastPageOfEachBranch() {
        TreeNode home = node(1, node(2, node(3), node(4, node(5))), node(6));

        List<TreeRow> rows = TreeRow.of(home, 5);

        assertThat(rows).extracting(TreeRow::title).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(rows).extracting(row -> row.closes().size()).containsExactly(0, 0, 0, 0, 2, 0);
        assertThat(rows)
                .filteredOn(TreeRow::parent)
                .extracting(TreeRow::title)
                .containsExactly("2", "4");
        assertThat(rows)
                .filteredOn(TreeRow::current)
                .extracting(TreeRow::title)
                .containsExactly("5");
    }

    @Test
    void aPageWhoseChildrenAreNotLoadedSaysThatThereIsMore() {
        TreeNode closed = new TreeNode(page(2), true, List.of());

        List<TreeRow> rows = TreeRow.of(node(1, closed), 1);

        assertThat(rows.get(1).more()).isTrue();
        assertThat(rows.get(1).parent()).isFalse();
    }

    private static TreeNode node(long id, TreeNode... children) {
        return new TreeNode(page(id), children.length > 0, List.of(children));
    }

    private static PageInfo page(long id) {
        return new PageInfo(
                id,
                "PO",
                String.valueOf(id),
                1,
                0,
                0,
                PageStatus.CURRENT,
                "office",
                Instant.EPOCH,
                "office",
                Instant.EPOCH,
                false);
    }
}
