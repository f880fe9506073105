package org.tandem.partnerships.inventory;

import java.util.List;

/**
 * What the map prints.
 *
 * @param initiatives in the order of the policy pack
 * @param cut whether there are more partnerships than the map shows
 */
public record MapView(List<Initiative> initiatives, boolean cut) {
    /** An outcome of the strategic plan, and the partnerships that serve it; maybe none. */
    public record Initiative(String title, List<Place> partnerships) {}

    /** A partnership on the map, with its state in words. */
    public record Place(String title, String url, String partner, String state) {}
}
