package org.tandem.workspace.tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JqlTest {
    @Test
    void sortingReplacesTheOrderAndKeepsTheCondition() {
        assertThat(Jql.sortedBy("project = SCP ORDER BY Rank ASC", "duedate", false))
                .isEqualTo("project = SCP ORDER BY duedate DESC");
        assertThat(Jql.sortedBy("", "key", true)).isEqualTo("ORDER BY key ASC");
    }

    @Test
    void orderByWithinQuotesIsPartOfTheCondition() {
        String jql = "summary ~ \"say \\\" order by \" order  by key desc";
        assertThat(Jql.condition(jql)).isEqualTo("summary ~ \"say \\\" order by \"");
        assertThat(Jql.order(jql)).isEqualTo("key desc");
    }

    @Test
    void aFieldWhoseNameEndsInOrderIsNotAnOrder() {
        assertThat(Jql.order("reorder = by")).isEmpty();
    }

    @Test
    void typedWordsCannotLeaveTheirQuotes() {
        assertThat(Jql.withText("a\" OR key = \"B-1\\"))
                .isEqualTo("text ~ \"a\\\" OR key = \\\"B-1\\\\\" ORDER BY updated DESC");
    }

    @Test
    void theSortedColumnSaysSoAndTurnsAround() {
        SearchPage.Column due =
                SearchPage.Column.of("project = SCP ORDER BY duedate DESC, key").stream()
                        .filter(column -> column.name().equals("duedate"))
                        .findFirst()
                        .orElseThrow();
        assertThat(due.sort()).isEqualTo("descending");
        assertThat(due.url()).endsWith("ORDER+BY+duedate+ASC");
    }
}
