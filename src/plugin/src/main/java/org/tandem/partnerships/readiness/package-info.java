/**
 * The Readiness for Partnership tool: each team rates the four categories without seeing the
 * other's sheet. No code here derives a decision from ratings (R84).
 */
package org.tandem.partnerships.readiness;
