package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Person;

/**
 * A partnership over REST. People are given by login name, or by key when their account is gone;
 * choices by their ids in the lists of the governing pack, empty while nobody said.
 *
 * @param unaligned whether it is a partnership without an outcome of the strategic plan (R234)
 * @param sharesStudentData null while nobody said
 * @param pack the policy pack that governs it, as {@code mmsd-7544/1}
 */
public record PartnershipJson(
        int id,
        String partnerName,
        String title,
        String services,
        String schools,
        String students,
        String schoolYear,
        String partnerContact,
        String organizationalOwner,
        String programmaticOwner,
        List<String> operationalOwners,
        List<String> districtTeam,
        List<String> partnerTeam,
        String kind,
        String organizationType,
        String reach,
        String agreementType,
        String scopeStage,
        String proposedBy,
        List<String> outcomeAreas,
        List<String> strategicOutcomes,
        boolean unaligned,
        List<String> barriers,
        List<String> departments,
        List<String> consulted,
        String districtLiaison,
        String districtAuthority,
        String partnerLiaison,
        String partnerAuthority,
        String schoolLeader,
        String evidenceBase,
        Boolean sharesStudentData,
        List<String> actionTeam,
        String state,
        String pack,
        long pageId,
        int version) {
    static PartnershipJson of(Partnership partnership, Map<String, Person> people) {
        PartnershipDraft about = partnership.about();
        Particulars more = about.particulars();
        return new PartnershipJson(
                partnership.id(),
                about.partnerName(),
                about.title(),
                about.services(),
                about.schools(),
                about.students(),
                about.schoolYear(),
                about.partnerContact(),
                name(about.organizationalOwner(), people),
                name(about.programmaticOwner(), people),
                names(about.operationalOwners(), people),
                names(about.districtTeam(), people),
                names(about.partnerTeam(), people),
                one(more, ChoiceField.KIND),
                one(more, ChoiceField.ORGANIZATION_TYPE),
                one(more, ChoiceField.REACH),
                one(more, ChoiceField.AGREEMENT_TYPE),
                one(more, ChoiceField.SCOPE_STAGE),
                one(more, ChoiceField.PROPOSED_BY),
                more.chosen(ChoiceField.OUTCOME_AREAS),
                more.chosen(ChoiceField.STRATEGIC_OUTCOMES),
                more.unaligned(),
                more.chosen(ChoiceField.BARRIERS),
                more.chosen(ChoiceField.DEPARTMENTS),
                more.chosen(ChoiceField.CONSULTED),
                more.contact(ContactRole.DISTRICT_LIAISON),
                more.contact(ContactRole.DISTRICT_AUTHORITY),
                more.contact(ContactRole.PARTNER_LIAISON),
                more.contact(ContactRole.PARTNER_AUTHORITY),
                more.contact(ContactRole.SCHOOL_LEADER),
                more.evidenceBase(),
                more.sharesStudentData().orElse(null),
                names(more.actionTeam(), people),
                partnership.state().id(),
                partnership.pack().toString(),
                partnership.pageId(),
                partnership.version());
    }

    /** The keys of everybody the partnership names. */
    static Stream<String> people(Partnership partnership) {
        PartnershipDraft about = partnership.about();
        Stream<String> owners =
                Stream.of(about.organizationalOwner(), about.programmaticOwner())
                        .filter(Objects::nonNull);
        return Stream.of(
                        owners,
                        about.operationalOwners().stream(),
                        about.districtTeam().stream(),
                        about.partnerTeam().stream(),
                        about.particulars().actionTeam().stream())
                .flatMap(keys -> keys);
    }

    private static String one(Particulars particulars, ChoiceField field) {
        return particulars.one(field).orElse("");
    }

    private static List<String> names(List<String> keys, Map<String, Person> people) {
        return keys.stream().map(key -> name(key, people)).toList();
    }

    private static String name(String key, Map<String, Person> people) {
        return people.containsKey(key) ? people.get(key).name() : key;
    }
}
