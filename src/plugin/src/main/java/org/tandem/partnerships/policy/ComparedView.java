package org.tandem.partnerships.policy;

import java.util.List;

/**
 * What the page prints that compares a pack with the active one.
 *
 * @param same whether it is the active one
 * @param next how many changes to skip for the next part; empty at the end
 */
public record ComparedView(
        String pack, String title, String active, boolean same, List<Row> rows, String next) {
    /** A difference. */
    public record Row(String place, String kind, String before, String after) {}
}
