package org.tandem.partnerships.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Person;

/** The requirements of a partnership over REST, in the pack's order. */
public record RequirementsJson(List<RequirementJson> results) {
    /**
     * A requirement.
     *
     * @param status missing, in-place or expired
     * @param until the last day on which it counts; null when it does not expire
     * @param evidence null while there is none, and for readers who may not change the partnership
     * @param version of what is recorded; 0 while nothing is
     */
    public record RequirementJson(
            String id,
            String title,
            String status,
            String until,
            EvidenceJson evidence,
            int version) {}

    /**
     * What was recorded.
     *
     * @param by login name, or key when the account is gone
     */
    public record EvidenceJson(String note, String link, String by, String at) {}

    /**
     * The requirements.
     *
     * @param full whether the reader sees the evidence
     */
    static RequirementsJson of(List<Requirement> all, boolean full, Map<String, Person> known) {
        return new RequirementsJson(all.stream().map(one -> json(one, full, known)).toList());
    }

    /** The keys of everybody who recorded something. */
    static List<String> people(List<Requirement> all) {
        return all.stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::by)
                .distinct()
                .toList();
    }

    private static RequirementJson json(Requirement one, boolean full, Map<String, Person> known) {
        Optional<Evidence> evidence = one.evidence();
        return new RequirementJson(
                one.id(),
                one.title(),
                one.status().id(),
                evidence.flatMap(Evidence::until).map(LocalDate::toString).orElse(null),
                evidence.filter(any -> full).map(made -> json(made, known)).orElse(null),
                evidence.map(Evidence::version).orElse(0));
    }

    private static EvidenceJson json(Evidence made, Map<String, Person> known) {
        String key = made.by();
        return new EvidenceJson(
                made.note(),
                made.link(),
                known.containsKey(key) ? known.get(key).name() : key,
                made.at().toString());
    }
}
