/**
 * Memoranda of agreement: their wizard and sections, whether they are complete, who writes them,
 * and how a renewal follows the one before.
 */
package org.tandem.partnerships.agreement;
