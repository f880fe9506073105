package org.tandem.partnerships.readiness;

import java.util.List;
import org.tandem.partnerships.partnership.Side;

/**
 * How far a team is, without what it answered.
 *
 * @param missing keys of those who have not submitted everything
 */
record Progress(Side side, int members, List<String> missing, boolean closed) {
    int answered() {
        return members - missing.size();
    }
}
