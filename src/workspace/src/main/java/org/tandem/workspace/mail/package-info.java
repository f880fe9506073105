/** Outgoing mail of both applications. */
package org.tandem.workspace.mail;
