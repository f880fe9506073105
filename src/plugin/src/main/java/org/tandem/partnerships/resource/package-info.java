/** What partners ask of the district, what it grants, and whether it came (R35, R147). */
package org.tandem.partnerships.resource;
