/**
 * Speaks to Jira: a thin client over a transport port, the outbox that carries every change exactly
 * once, and the reconciler that brings home what happened there.
 */
package org.tandem.partnerships.tracker;
