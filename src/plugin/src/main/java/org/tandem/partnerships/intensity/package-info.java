/** Intensity: answers to the pack's rubric, the level they come to, and what the level means. */
package org.tandem.partnerships.intensity;
