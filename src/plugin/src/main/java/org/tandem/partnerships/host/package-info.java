/**
 * What Tandem needs from the product it runs in. Features depend on these interfaces only; {@code
 * confluence} and {@code jira} implement them.
 */
package org.tandem.partnerships.host;
