package org.tandem.partnerships.agreement;

import java.util.List;

/**
 * What counts of one version of an agreement.
 *
 * @param hash SHA-256 of the page's text, in hexadecimal: what an approval is bound to (R114)
 * @param missing titles of the sections that are missing or empty, in the policy's order
 */
public record AgreementText(String hash, List<String> missing) {}
