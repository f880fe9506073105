/**
 * Adapters to what Confluence and Jira have in common: SAL, scheduler, cluster locks, templates.
 * They exist in both products.
 */
package org.tandem.partnerships.platform;
