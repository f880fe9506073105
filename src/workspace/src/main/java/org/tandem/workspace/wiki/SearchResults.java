package org.tandem.workspace.wiki;

/**
 * What was found.
 *
 * @param total how many there are in all
 */
public record SearchResults(Slice<SearchHit> hits, int total) {}
