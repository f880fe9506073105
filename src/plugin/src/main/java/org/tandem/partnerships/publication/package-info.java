/** What the office lets everybody know of a partnership (R9). */
package org.tandem.partnerships.publication;
