/** What the advisory committee says every year of the tool itself (R157, R226). */
package org.tandem.partnerships.indicator;
