package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.lifecycle.DecisionsView.Offer;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's section with what was decided, and the office's forms to record more. */
@ConfluenceComponent
class DecisionsPart implements ProfilePart {
    private static final int AFTER_STANDING = 15;
    private static final int ROWS = 10;

    private final DecisionStore store;
    private final DecisionWords words;
    private final DecisionOffers offers;
    private final Clock clock;
    private final Templates templates;
    private final Site site;

    @Inject
    DecisionsPart(
            DecisionStore store,
            DecisionWords words,
            DecisionOffers offers,
            Clock clock,
            Templates templates,
            Site site) {
        this.store = store;
        this.words = words;
        this.offers = offers;
        this.clock = clock;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public int order() {
        return AFTER_STANDING;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        DecisionPage page = store.page(partnership.id(), Integer.MAX_VALUE, ROWS);
        List<Offer> offered =
                call.interactive() ? offers.of(partnership, current(partnership)) : List.of();
        if (page.decisions().isEmpty() && offered.isEmpty()) {
            return "";
        }
        DecisionsView view =
                new DecisionsView(
                        words.of(page.decisions()),
                        page.next() == null ? "" : page.next().toString(),
                        site.contextPath()
                                + "/rest/tandem/1.0/partnerships/"
                                + partnership.id()
                                + "/decisions",
                        Integer.toString(partnership.version()),
                        clock.today().toString(),
                        offered);
        return templates.render("templates/lifecycle/decisions.vm", Map.of("decisions", view));
    }

    private List<Decision> current(Partnership partnership) {
        return store.of(partnership.id(), partnership.standing().cycle());
    }
}
