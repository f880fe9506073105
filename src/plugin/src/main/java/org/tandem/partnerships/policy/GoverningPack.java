package org.tandem.partnerships.policy;

import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;

/** Which pack governs the partnership that a macro is about. */
public interface GoverningPack {
    /**
     * Empty when it names none and stands on a page of none.
     *
     * @throws org.tandem.partnerships.host.RefusedException (not found) when it names one that is
     *     not there, or that the reader may not view
     */
    Optional<PackRef> of(MacroCall call);
}
