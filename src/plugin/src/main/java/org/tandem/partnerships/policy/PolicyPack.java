package org.tandem.partnerships.policy;

import java.util.List;

/** One district's policy as data. */
public record PolicyPack(
        String id,
        int version,
        String title,
        List<Theme> themes,
        ReadinessTool readiness,
        Agenda agenda,
        List<AgreementSection> agreement) {}
