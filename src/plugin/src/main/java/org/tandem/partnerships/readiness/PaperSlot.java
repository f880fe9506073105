package org.tandem.partnerships.readiness;

import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;

/**
 * Which paper.
 *
 * @param owner a side, or both together
 */
record PaperSlot(int partnershipId, String owner, String name) {
    /** Owner of what both teams decide together. */
    static final String BOTH = "JOINT";

    static PaperSlot of(Partnership partnership, Side side, String name) {
        return new PaperSlot(partnership.id(), side.name(), name);
    }

    static PaperSlot joint(Partnership partnership, String name) {
        return new PaperSlot(partnership.id(), BOTH, name);
    }

    /** All of it in one, so that the database keeps it unique. */
    String text() {
        return partnershipId + "/" + owner + "/" + name;
    }
}
