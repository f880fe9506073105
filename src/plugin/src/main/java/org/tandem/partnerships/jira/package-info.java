/**
 * Tandem's half in Jira: the project blueprint, the rules of its workflows, the panel on issues,
 * and the word to Confluence that an issue changed.
 */
package org.tandem.partnerships.jira;
