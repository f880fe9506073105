/** Action items: typed on a meeting page, carried out as Jira issues, shown on both sides. */
package org.tandem.partnerships.action;
