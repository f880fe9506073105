package org.tandem.partnerships.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Person;

/**
 * Requests of a partnership over REST, newest first.
 *
 * @param next goes into {@code before}; null at the end
 */
public record ResourceRequestsJson(List<ResourceRequestJson> results, Integer next) {
    /**
     * A request. People are given by login name, or by key when their account is gone.
     *
     * @param size id of the partner's size when it was asked; empty if the pack has none
     * @param outcome open, granted or refused
     * @param answeredOn null while it is open, as are the next two
     * @param provided yes or no; null until somebody said
     */
    public record ResourceRequestJson(
            int id,
            String resource,
            String purpose,
            String school,
            String size,
            String askedBy,
            String askedAt,
            String outcome,
            String answeredOn,
            String answeredBy,
            String reason,
            String provided,
            int version) {}

    /** The keys of everybody whom a request names. */
    static Stream<String> people(ResourceRequest request) {
        return Stream.concat(
                Stream.of(request.askedBy()), request.answer().map(Answer::by).stream());
    }

    static ResourceRequestJson of(ResourceRequest request, Map<String, Person> known) {
        return new ResourceRequestJson(
                request.id(),
                request.resource(),
                request.purpose(),
                request.school(),
                request.size(),
                name(request.askedBy(), known),
                request.askedAt().toString(),
                request.answer().map(Answer::outcome).orElse(Outcome.OPEN).id(),
                request.answer().map(Answer::on).map(LocalDate::toString).orElse(null),
                request.answer().map(one -> name(one.by(), known)).orElse(null),
                request.answer().map(Answer::reason).orElse(null),
                request.provided().map(one -> ProvidedInput.word(one.yes())).orElse(null),
                request.version());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).name() : key;
    }
}
