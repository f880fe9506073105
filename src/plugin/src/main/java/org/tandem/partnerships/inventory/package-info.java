/** Which partnerships there are: lists by what is known about them. */
package org.tandem.partnerships.inventory;
