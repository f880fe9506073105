package org.tandem.partnerships.policy;

import java.util.List;

/**
 * A term (I30).
 *
 * @param meaning empty where the documents use the term without saying what it stands for
 * @param aliases other words for the same
 */
public record GlossaryEntry(String term, String meaning, List<String> aliases, String source) {}
