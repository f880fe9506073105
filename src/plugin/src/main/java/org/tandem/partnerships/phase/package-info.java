/** How many partnerships are in intake, vetting, development and follow-up (R33). */
package org.tandem.partnerships.phase;
