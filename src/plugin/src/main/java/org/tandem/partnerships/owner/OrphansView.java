package org.tandem.partnerships.owner;

import java.util.List;

/**
 * What the template of {@code partnership-orphans} prints.
 *
 * @param more says that there are more; empty when there are not
 */
public record OrphansView(List<OrphanView> rows, String more) {
    /**
     * A partnership.
     *
     * @param troubles a sentence for each owner to replace
     */
    public record OrphanView(String title, String url, String state, List<String> troubles) {}
}
