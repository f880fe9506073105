package org.tandem.partnerships.inventory;

import java.util.List;
import org.tandem.partnerships.inventory.InventoryJson.GroupJson;
import org.tandem.partnerships.inventory.InventoryJson.InventoryRowJson;

/**
 * What the list's template prints.
 *
 * @param groups empty for others than the office
 * @param address of the list over REST
 * @param next where the next part begins; empty at the end
 * @param fields of the filter; empty where it cannot work
 */
public record InventoryView(
        List<InventoryRowJson> rows,
        List<GroupJson> groups,
        String address,
        String next,
        List<FilterField> fields) {
    /** A field of the filter and what can be chosen, besides any. */
    public record FilterField(String name, String label, List<FilterOption> options) {}

    /** A choice. */
    public record FilterOption(String value, String label) {}
}
