/** The partnership record: who, what, where and whom, its owners, teams, pages and history. */
package org.tandem.partnerships.partnership;
