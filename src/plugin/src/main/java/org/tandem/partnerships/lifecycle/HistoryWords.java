package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.LifecycleJson.ChangeJson;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.HistoryEntry;

/** Says in the reader's language what the history kept as ids and keys. */
@ConfluenceComponent
class HistoryWords {
    private static final String SUBJECT = "tandem.history.subject.";

    /** Subjects whose values are ids, with the stem of their texts. */
    private static final Map<String, String> IDS =
            Map.of(
                    "state",
                    "tandem.state.",
                    "intensity.route",
                    "tandem.intensity.route.",
                    "intensity.gate",
                    "tandem.intensity.gate.",
                    "sharesStudentData",
                    "tandem.partnership.student-data.",
                    "agreement.note",
                    "tandem.agreement.note.state.");

    /** The subject whose values are days. */
    private static final String DAY = "state.date";

    private static final Set<String> PERSONS =
            Set.of(
                    "organizationalOwner",
                    "programmaticOwner",
                    "operationalOwners",
                    "districtTeam",
                    "partnerTeam",
                    "actionTeam");

    private final People people;
    private final Texts texts;

    @Inject
    HistoryWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** The entries in words; names are looked up once for all of them. */
    List<ChangeJson> of(Collection<HistoryEntry> entries) {
        Map<String, Person> known =
                people.byKeys(entries.stream().flatMap(HistoryWords::keys).distinct().toList());
        return entries.stream().map(entry -> words(entry, known)).toList();
    }

    private ChangeJson words(HistoryEntry entry, Map<String, Person> known) {
        Change change = entry.change();
        return new ChangeJson(
                entry.id(),
                entry.at().toString(),
                texts.moment(entry.at()),
                name(entry.by(), known),
                change.subject(),
                subject(change.subject()),
                value(change.subject(), change.from(), known),
                value(change.subject(), change.to(), known),
                change.why());
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

    private String value(String subject, String value, Map<String, Person> known) {
        if (value.isEmpty()) {
            return value;
        }
        if (IDS.containsKey(subject)) {
            return texts.text(IDS.get(subject) + value);
        }
        if (subject.equals(DAY)) {
            return texts.date(LocalDate.parse(value));
        }
        return PERSONS.contains(subject)
                ? split(value).map(key -> name(key, known)).collect(Collectors.joining(", "))
                : value;
    }

    private static Stream<String> keys(HistoryEntry entry) {
        Change change = entry.change();
        Stream<String> values =
                PERSONS.contains(change.subject())
                        ? Stream.concat(split(change.from()), split(change.to()))
                        : Stream.empty();
        return Stream.concat(Stream.of(entry.by()), values).filter(key -> !key.isEmpty());
    }

    private static Stream<String> split(String keys) {
        return Arrays.stream(keys.split(", "));
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }
}
