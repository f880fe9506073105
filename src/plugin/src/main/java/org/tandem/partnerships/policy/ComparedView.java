package org.tandem.partnerships.policy;

import java.util.List;

/**
 * What the page prints that compares a pack with the active one.
 *
 * @param same whether it is the active one
 */
public record ComparedView(String pack, String title, String active, boolean same, List<Row> rows) {
    /** A difference. */
    public record Row(String place, String kind, String before, String after) {}
}
