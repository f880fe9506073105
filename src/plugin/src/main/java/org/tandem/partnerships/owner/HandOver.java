package org.tandem.partnerships.owner;

import java.util.List;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.PartnershipDraft;

/**
 * Somebody gives a place among the owners to somebody else.
 *
 * @param levels on which it happens; at least one
 * @param reason kept in the history; may be empty
 */
record HandOver(Person from, Person to, List<Ownership> levels, String reason) {
    static final int REASON_LENGTH = 1000;

    /** The levels on which a person owns. */
    static List<Ownership> levels(PartnershipDraft about, Person person) {
        return List.of(Ownership.values()).stream()
                .filter(level -> level.of(about).contains(person.key()))
                .toList();
    }

    /** The draft after it: the new owner stands where the old one stood, and only once. */
    PartnershipDraft applyTo(PartnershipDraft about) {
        PartnershipDraft draft = about;
        for (Ownership level : levels) {
            List<String> keys =
                    level.of(draft).stream()
                            .map(key -> key.equals(from.key()) ? to.key() : key)
                            .distinct()
                            .toList();
            draft = level.put(draft, keys);
        }
        return draft;
    }
}
