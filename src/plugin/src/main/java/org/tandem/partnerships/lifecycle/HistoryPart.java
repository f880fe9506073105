package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.lifecycle.LifecycleJson.ChangeJson;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's last section: what happened, for those who may change the partnership. */
@ConfluenceComponent
class HistoryPart implements ProfilePart {
    private static final int LAST = 90;
    private static final int ROWS = 25;

    private final Partnerships partnerships;
    private final ViewHistory history;
    private final HistoryWords words;
    private final Templates templates;
    private final Site site;

    @Inject
    HistoryPart(
            Partnerships partnerships,
            ViewHistory history,
            HistoryWords words,
            Templates templates,
            Site site) {
        this.partnerships = partnerships;
        this.history = history;
        this.words = words;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (!call.interactive() || !partnerships.mayEdit(partnership)) {
            return "";
        }
        List<HistoryEntry> found = history.newest(partnership, ROWS);
        List<ChangeJson> rows = words.of(partnership, found);
        String next = found.size() < ROWS ? "" : Integer.toString(found.get(found.size() - 1).id());
        String address =
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/history?before=";
        return templates.render(
                "templates/lifecycle/history.vm",
                Map.of("rows", rows, "next", next, "address", address));
    }
}
