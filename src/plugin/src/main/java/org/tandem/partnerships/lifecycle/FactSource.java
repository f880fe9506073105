package org.tandem.partnerships.lifecycle;

import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;

/** Knows whether some gates are met. Facts are the same for whoever asks. */
public interface FactSource {
    /** The gates it knows about; no two sources know about the same one. */
    Set<Gate> gates();

    /**
     * The facts.
     *
     * @param asked some of {@link #gates}, at least one
     */
    Map<Gate, Fact> facts(Partnership partnership, Set<Gate> asked);
}
