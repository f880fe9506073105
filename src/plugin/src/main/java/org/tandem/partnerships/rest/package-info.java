/** What all REST resources share: reading bodies, saying no, the description of the whole. */
package org.tandem.partnerships.rest;
