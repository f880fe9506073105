package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;

/** When a team ended its part and took it up again, and why; for its own members only (R80). */
@ConfluenceComponent
class Closings {
    static final String CLOSED = "readiness.closed";
    static final String REOPENED = "readiness.reopened";

    /** Of both teams, of each kind; nobody takes a part up again that often. */
    private static final int MOST = 20;

    private final History history;
    private final Raters raters;
    private final Texts texts;

    @Inject
    Closings(History history, Raters raters, Texts texts) {
        this.history = history;
        this.raters = raters;
        this.texts = texts;
    }

    /** Newest first. */
    List<TeamView.Closing> of(Partnership partnership, Side side) {
        return Stream.of(CLOSED, REOPENED)
                .flatMap(subject -> history.about(partnership.id(), subject, MOST).stream())
                .filter(entry -> entry.change().to().equals(side.name()))
                .sorted(Comparator.comparingInt(HistoryEntry::id).reversed())
                .map(entry -> closing(partnership, entry))
                .toList();
    }

    private TeamView.Closing closing(Partnership partnership, HistoryEntry entry) {
        String said =
                texts.text(
                        "tandem.readiness.ends." + entry.change().subject(),
                        texts.moment(entry.at()),
                        raters.fullNames(partnership, List.of(entry.by())));
        return new TeamView.Closing(said, entry.change().why());
    }
}
