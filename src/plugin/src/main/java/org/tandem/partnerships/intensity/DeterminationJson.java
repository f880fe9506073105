package org.tandem.partnerships.intensity;

import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Person;

/**
 * A determination over REST. People are given by login name, or by key when their account is gone.
 *
 * @param pack id and version of the pack whose rubric was answered
 * @param setAt ISO 8601
 * @param number counted per partnership, from 1
 */
public record DeterminationJson(
        int number,
        String level,
        int points,
        Map<String, String> answers,
        String reason,
        String pack,
        int rubricVersion,
        String setBy,
        String reviewedWith,
        String setAt) {
    static DeterminationJson of(Determination made, Map<String, Person> people) {
        return new DeterminationJson(
                made.version(),
                made.level(),
                made.verdict().points(),
                made.answers(),
                made.reason(),
                made.pack().toString(),
                made.rubricVersion(),
                name(made.setBy(), people),
                name(made.reviewedWith(), people),
                made.setAt().toString());
    }

    /** The keys of the people it names. */
    static Stream<String> people(Determination made) {
        return Stream.of(made.setBy(), made.reviewedWith());
    }

    private static String name(String key, Map<String, Person> people) {
        return people.containsKey(key) ? people.get(key).name() : key;
    }
}
