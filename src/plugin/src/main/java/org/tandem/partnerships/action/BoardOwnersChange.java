package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.RecordWatcher;
import org.tandem.partnerships.tracker.IssuePropertyChange;
import org.tandem.partnerships.tracker.Outbox;

/** Tells Jira who moves the open actions when the action team or the owners are others. */
@ConfluenceComponent
class BoardOwnersChange implements RecordWatcher {
    private final ActionStore store;
    private final Outbox outbox;
    private final People people;

    @Inject
    BoardOwnersChange(ActionStore store, Outbox outbox, People people) {
        this.store = store;
        this.outbox = outbox;
        this.people = people;
    }

    @Override
    public void changed(Partnership before, Partnership after) {
        if (BoardOwners.keys(before.about()).equals(BoardOwners.keys(after.about()))) {
            return;
        }
        Map<String, JsonNode> rules = BoardOwners.rules(after.about(), people);
        for (OpenAction open : store.open(after.id())) {
            String issue = open.item().issueKey().orElse("");
            outbox.put(IssuePropertyChange.ofAction(open.outboxKey(), issue, rules));
        }
    }
}
