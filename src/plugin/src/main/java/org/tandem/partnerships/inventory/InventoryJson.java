package org.tandem.partnerships.inventory;

import java.util.List;

/**
 * A part of the list of partnerships, in the reader's language.
 *
 * @param results oldest first
 * @param next the number to continue after; null at the end
 * @param groups numbers per type of organization of all that the filter lets through; empty for
 *     others than the office, and in later parts
 */
public record InventoryJson(List<InventoryRowJson> results, Integer next, List<GroupJson> groups) {
    /**
     * A partnership.
     *
     * @param url its page
     * @param kind as its pack calls it, like the next three; empty while nobody said
     * @param alignment whether it serves the strategic plan
     */
    public record InventoryRowJson(
            int id,
            String title,
            String url,
            String partnerName,
            String kind,
            String organizationType,
            String reach,
            String scopeStage,
            String state,
            String alignment) {}

    /**
     * How many partnerships are with one type of organization (R14).
     *
     * @param id of the type; {@code none} for those of which nobody said it
     */
    public record GroupJson(String id, String title, int number) {}
}
