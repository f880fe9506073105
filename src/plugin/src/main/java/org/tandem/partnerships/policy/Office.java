package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The office that looks after partnerships (R150, R151).
 *
 * @param name in full: Strategic Partnerships &amp; Innovation
 * @param shortName as people say it: SP&amp;I
 * @param help what it offers throughout the process (R247)
 */
public record Office(
        String name, String shortName, String source, SourcedText help, List<SourcedText> duties) {}
