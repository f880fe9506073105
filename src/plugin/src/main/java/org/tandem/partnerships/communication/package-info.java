/** What owners told and heard: the communication log and the agreed external message (R146). */
package org.tandem.partnerships.communication;
