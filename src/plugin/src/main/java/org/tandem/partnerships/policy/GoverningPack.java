package org.tandem.partnerships.policy;

import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;

/** Which pack governs the partnership that a macro is about. */
public interface GoverningPack {
    /** Empty when it is about none, or about none that the reader may view. */
    Optional<PackRef> of(MacroCall call);
}
