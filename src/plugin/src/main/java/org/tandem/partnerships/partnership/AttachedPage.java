package org.tandem.partnerships.partnership;

import java.time.Instant;
import org.tandem.partnerships.host.PageRef;

/**
 * A page of a partnership, whoever may view it.
 *
 * @param since when it became one
 */
public record AttachedPage(PageRef page, Instant since) {}
