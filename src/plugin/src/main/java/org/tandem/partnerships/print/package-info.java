/**
 * Pages on paper (R236): makes an accessible PDF file, tagged as PDF/UA-1 asks, of the HTML that a
 * feature prints. Later tools are printed the same way.
 */
package org.tandem.partnerships.print;
