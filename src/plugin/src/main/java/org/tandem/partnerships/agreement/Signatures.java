package org.tandem.partnerships.agreement;

import java.util.OptionalInt;
import org.tandem.partnerships.partnership.Partnership;

/** Knows what was signed (R114); the feature that has agreements signed implements it. */
public interface Signatures {
    /** The version of an agreement's page that was signed off last; empty when none was. */
    OptionalInt signedVersion(Partnership partnership, long pageId);
}
