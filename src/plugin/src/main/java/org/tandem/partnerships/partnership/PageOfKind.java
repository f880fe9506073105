package org.tandem.partnerships.partnership;

import java.time.Instant;

/**
 * A page of a partnership by its id, before anybody's permissions are asked.
 *
 * @param since when it became one
 */
record PageOfKind(long id, DocumentKind kind, Instant since) {}
