/** Memoranda of agreement: their wizard, their sections, and whether they are complete. */
package org.tandem.partnerships.agreement;
