/**
 * Approving agreements: asked for on the page, decided in Jira, bound to a version (R113, R114).
 */
package org.tandem.partnerships.approval;
