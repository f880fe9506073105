/** What people of a partnership ask of each other and of offices; each becomes an action. */
package org.tandem.partnerships.request;
