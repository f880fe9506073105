package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * The office that looks after partnerships (R150, R151).
 *
 * @param name in full: Strategic Partnerships &amp; Innovation
 * @param shortName as people say it: SP&amp;I
 * @param help what it offers throughout the process (R247)
 * @param dataOffice who answers data requests (R148); empty where the documents name nobody
 */
public record Office(
        String name,
        String shortName,
        String source,
        SourcedText help,
        Optional<SourcedText> dataOffice,
        List<SourcedText> duties) {}
