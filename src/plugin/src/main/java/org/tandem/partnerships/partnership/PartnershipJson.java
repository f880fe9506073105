package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Person;

/**
 * A partnership over REST. People are given by login name, or by key when their account is gone.
 *
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
        String state,
        String pack,
        long pageId,
        int version) {
    static PartnershipJson of(Partnership partnership, Map<String, Person> people) {
        PartnershipDraft about = partnership.about();
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
                        about.partnerTeam().stream())
                .flatMap(keys -> keys);
    }

    private static List<String> names(List<String> keys, Map<String, Person> people) {
        return keys.stream().map(key -> name(key, people)).toList();
    }

    private static String name(String key, Map<String, Person> people) {
        return people.containsKey(key) ? people.get(key).name() : key;
    }
}
