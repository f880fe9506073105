package org.tandem.partnerships.partnership;

import java.util.Optional;

/** How a partnership moves through the Board; the pack says which per intensity (R53, I22). */
public enum Route {
    /** Not at all. */
    NONE,
    /** The Board is told. */
    NOTICE,
    /** The Board is told and decides. */
    NOTICE_AND_APPROVAL;

    /** As packs and REST write it: {@code notice-and-approval}. */
    public String id() {
        return Ids.of(this);
    }

    /** The route with this id. */
    public static Optional<Route> ofId(String id) {
        return Ids.find(values(), Route::id, id);
    }
}
