package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.LifecycleJson.ChangeJson;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.Guests;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.HistorySubject;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Level;
import org.tandem.partnerships.policy.Policies;

/** Says in the reader's language what the history kept as ids and keys. */
@ConfluenceComponent
class HistoryWords {
    private static final String SUBJECT = "tandem.history.subject.";
    private static final String SEPARATOR = ", ";

    /** What a decision says of the agreement: version and outcome. */
    private static final Pattern MOA = Pattern.compile("MOA v(\\d+) (\\S+)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** The subjects whose values end in what people typed, after a day and an id. */
    private static final Pattern LOGGED =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d, [a-z-]+)(.*)", Pattern.DOTALL);

    /** The subjects whose values are login names. */
    private static final Set<String> LOGINS =
            Set.of("hand-over", "hand-over.action", "intensity.reviewed-with");

    private static final Set<String> PERSONS =
            Set.of(
                    "organizationalOwner",
                    "programmaticOwner",
                    "operationalOwners",
                    "districtTeam",
                    "partnerTeam",
                    "actionTeam");

    private final People people;
    private final Guests guests;
    private final Policies policies;
    private final Texts texts;

    @Inject
    HistoryWords(People people, Guests guests, Policies policies, Texts texts) {
        this.people = people;
        this.guests = guests;
        this.policies = policies;
        this.texts = texts;
    }

    /** The entries of a partnership in words; names are looked up once for all of them. */
    List<ChangeJson> of(Partnership partnership, Collection<HistoryEntry> entries) {
        List<String> keys = entries.stream().flatMap(HistoryWords::keys).distinct().toList();
        Reading reading = new Reading(partnership, guests.byKeys(partnership, keys));
        return entries.stream().map(entry -> words(entry, reading)).toList();
    }

    /** What the values of a partnership's entries are read with. */
    private record Reading(Partnership partnership, Map<String, Person> known) {
        String name(String key) {
            return known.containsKey(key) ? known.get(key).fullName() : key;
        }
    }

    private ChangeJson words(HistoryEntry entry, Reading reading) {
        Change change = entry.change();
        String subject = change.subject();
        return new ChangeJson(
                entry.id(),
                entry.at().toString(),
                texts.moment(entry.at()),
                reading.name(entry.by()),
                subject,
                subject(subject),
                value(subject, change.from(), reading),
                value(subject, change.to(), reading),
                subject.equals("hand-over") ? ids(subject, change.why()) : change.why());
    }

    /** Subjects may go on after a dot with what only the feature understands. */
    private String subject(String subject) {
        for (String stem = subject; !stem.isEmpty(); stem = shorter(stem)) {
            String text = texts.text(SUBJECT + stem);
            if (!text.equals(SUBJECT + stem)) {
                return text;
            }
        }
        return subject;
    }

    private static String shorter(String subject) {
        return subject.substring(0, Math.max(0, subject.lastIndexOf('.')));
    }

    private String value(String subject, String value, Reading reading) {
        if (value.isEmpty()) {
            return value;
        }
        if (PERSONS.contains(subject)) {
            return split(value).map(reading::name).collect(Collectors.joining(SEPARATOR));
        }
        if (LOGINS.contains(subject)) {
            return people.byName(value).map(Person::fullName).orElse(value);
        }
        if (subject.equals("intensity")) {
            return level(value, reading.partnership());
        }
        Matcher logged = LOGGED.matcher(value);
        if (subject.startsWith("communication") && logged.matches()) {
            return ids(subject, logged.group(1)) + logged.group(2);
        }
        return ids(subject, value);
    }

    private String level(String id, Partnership partnership) {
        return policies.of(partnership.pack()).levels().stream()
                .filter(level -> level.id().equals(id))
                .map(Level::title)
                .findFirst()
                .orElse(id);
    }

    /** The words of the ids and days in a value; all else stays as it is. */
    private String ids(String subject, String value) {
        List<String> stems =
                HistorySubject.find(subject).map(HistorySubject::ids).orElse(List.of());
        return stems.isEmpty()
                ? value
                : split(value)
                        .map(part -> word(stems, part))
                        .collect(Collectors.joining(SEPARATOR));
    }

    private String word(List<String> stems, String part) {
        Matcher moa = MOA.matcher(part);
        if (moa.matches()) {
            return texts.text("tandem.decision.moa", moa.group(1), word(stems, moa.group(2)));
        }
        if (DAY.matcher(part).matches()) {
            return texts.date(LocalDate.parse(part));
        }
        return stems.stream()
                .filter(stem -> !texts.text(stem + part).equals(stem + part))
                .map(stem -> texts.text(stem + part))
                .findFirst()
                .orElse(part);
    }

    private static Stream<String> keys(HistoryEntry entry) {
        Change change = entry.change();
        Stream<String> values =
                PERSONS.contains(change.subject())
                        ? Stream.concat(split(change.from()), split(change.to()))
                        : Stream.empty();
        return Stream.concat(Stream.of(entry.by()), values).filter(key -> !key.isEmpty());
    }

    private static Stream<String> split(String values) {
        return Arrays.stream(values.split(SEPARATOR));
    }
}
