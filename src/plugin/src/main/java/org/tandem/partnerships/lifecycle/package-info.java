/** One state machine for every district: what may happen next, who may do it, and what it needs. */
package org.tandem.partnerships.lifecycle;
