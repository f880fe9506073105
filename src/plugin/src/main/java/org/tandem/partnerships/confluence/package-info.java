/**
 * Puts the features into Confluence: the only package that may import its types. It imports the
 * services, adapts pages, and hosts macros and blueprint wizards.
 */
package org.tandem.partnerships.confluence;
