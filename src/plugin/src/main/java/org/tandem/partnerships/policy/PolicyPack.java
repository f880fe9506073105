package org.tandem.partnerships.policy;

import java.util.List;

/**
 * One district's policy as data.
 *
 * @param belief why partnerships are important (R4); shown on the office's home page
 */
public record PolicyPack(
        String id,
        int version,
        String title,
        SourcedText belief,
        List<Theme> themes,
        ReadinessTool readiness,
        Agenda agenda,
        List<AgreementSection> agreement) {}
