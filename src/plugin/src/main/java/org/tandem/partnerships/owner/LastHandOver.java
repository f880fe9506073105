package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.owner.OwnersView.Moved;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.HistoryEntry;

/** What the last hand-over of a partnership moved, as the history kept it. */
@ConfluenceComponent
class LastHandOver {
    /** In the history: from whom, to whom, and as reason the levels. */
    static final String SUBJECT = "hand-over";

    /** In the history: from whom, to whom, and as reason what is to be done. */
    static final String ACTION = SUBJECT + ".action";

    /** More than a person has open in one partnership, ever. */
    private static final int MOST = 200;

    private final History history;
    private final People people;
    private final Texts texts;

    @Inject
    LastHandOver(History history, People people, Texts texts) {
        this.history = history;
        this.people = people;
        this.texts = texts;
    }

    Optional<Moved> of(int partnershipId) {
        List<HistoryEntry> newestFirst = history.about(partnershipId, SUBJECT, MOST);
        Optional<HistoryEntry> last =
                newestFirst.stream()
                        .filter(entry -> entry.change().subject().equals(SUBJECT))
                        .findFirst();
        return last.map(
                entry ->
                        new Moved(
                                text(entry),
                                newestFirst.stream()
                                        .takeWhile(other -> other.id() > entry.id())
                                        .map(other -> other.change().why())
                                        .toList()));
    }

    private String text(HistoryEntry entry) {
        Change change = entry.change();
        String levels =
                Arrays.stream(change.why().split(", "))
                        .map(level -> texts.text("tandem.owner.level." + level))
                        .collect(Collectors.joining(", "));
        return texts.text(
                "tandem.owner.handed-over",
                name(change.from()),
                name(change.to()),
                levels,
                texts.day(entry.at()));
    }

    private String name(String login) {
        return people.byName(login).map(Person::fullName).orElse(login);
    }
}
