/** Policy packs: the texts and numbers of a district's documents as data, each with its source. */
package org.tandem.partnerships.policy;
