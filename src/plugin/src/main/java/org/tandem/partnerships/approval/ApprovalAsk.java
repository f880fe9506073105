package org.tandem.partnerships.approval;

import org.tandem.partnerships.host.PageRef;

/**
 * What approval is asked for.
 *
 * @param hash of the page's text
 * @param askedBy key of the person who asks
 */
record ApprovalAsk(PageRef page, String hash, String askedBy) {}
