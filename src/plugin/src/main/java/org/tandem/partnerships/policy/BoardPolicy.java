package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The Board's policy that a pack stands for (R6).
 *
 * @param number empty where the district has none
 * @param adopted as the district writes the date; empty when the documents do not say
 * @param guidelines what it holds besides procedures: key definitions, guiding principles
 */
public record BoardPolicy(
        String number,
        String title,
        String adopted,
        String source,
        List<SourcedText> guidelines,
        List<SourcedText> procedures) {}
