package org.tandem.partnerships.agreement;

import org.tandem.partnerships.host.PageRef;

/**
 * The agreement that a new one follows (R23).
 *
 * @param version of its page that counts: the signed one, else the newest
 * @param storage its text in that version
 */
record FormerAgreement(PageRef page, int version, boolean signed, String storage) {}
