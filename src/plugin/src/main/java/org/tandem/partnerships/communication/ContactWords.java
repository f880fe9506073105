package org.tandem.partnerships.communication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.communication.ContactJson.ContactListJson;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;

/** Says the communication log in the reader's language; names are looked up once for all of it. */
@ConfluenceComponent
class ContactWords {
    private final CommunicationLog log;
    private final Policies policies;
    private final People people;
    private final Texts texts;

    @Inject
    ContactWords(CommunicationLog log, Policies policies, People people, Texts texts) {
        this.log = log;
        this.policies = policies;
        this.people = people;
        this.texts = texts;
    }

    /** A part of the log that the reader may see. */
    ContactListJson list(Partnership partnership, int before, int limit) {
        List<LoggedContact> found = log.latest(partnership, before, limit + 1);
        List<LoggedContact> part = found.subList(0, Math.min(limit, found.size()));
        Integer next = found.size() > limit ? part.get(limit - 1).id() : null;
        return new ContactListJson(words(partnership, part), next);
    }

    List<ContactJson> words(Partnership partnership, List<LoggedContact> entries) {
        Map<String, Person> known =
                people.byKeys(entries.stream().map(LoggedContact::loggedBy).distinct().toList());
        Map<String, String> audiences =
                policies.of(partnership.pack()).list("audiences").stream()
                        .collect(Collectors.toMap(Choice::id, Choice::title));
        return entries.stream().map(one -> words(partnership, one, known, audiences)).toList();
    }

    private ContactJson words(
            Partnership partnership,
            LoggedContact entry,
            Map<String, Person> known,
            Map<String, String> audiences) {
        Contact contact = entry.contact();
        String told =
                contact.audiences().stream()
                        .map(id -> audiences.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
        Person person = known.get(entry.loggedBy());
        return new ContactJson(
                entry.id(),
                contact.kind().id(),
                texts.text(
                        "tandem.communication.kind."
                                + (contact.highProfile() ? "high-profile" : contact.kind().id())),
                contact.day().toString(),
                texts.date(contact.day()),
                told.isEmpty() ? contact.withWhom() : told,
                contact.summary(),
                contact.highProfile(),
                contact.audiences(),
                person == null ? entry.loggedBy() : person.fullName(),
                entry.version(),
                log.mayCorrect(partnership, entry));
    }
}
