package org.tandem.partnerships.inventory;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.inventory.MapView.Initiative;
import org.tandem.partnerships.inventory.MapView.Place;
import org.tandem.partnerships.partnership.ChoiceField;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * {@code partnership-map}: the initiatives of the district and which partnerships serve them (R95).
 * Those that are over are not on it.
 */
@ConfluenceComponent
class MapMacro implements PageMacro {
    /** A map of more would be read by nobody; the list shows them all. */
    private static final int MOST = 200;

    private final Partnerships partnerships;
    private final Policies policies;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    MapMacro(
            Partnerships partnerships,
            Policies policies,
            Templates templates,
            Texts texts,
            Site site) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String name() {
        return "partnership-map";
    }

    @Override
    public String render(MacroCall call) {
        List<Partnership> found = partnerships.aligned(MOST + 1);
        List<Partnership> shown = found.subList(0, Math.min(MOST, found.size()));
        List<Initiative> initiatives = new ArrayList<>();
        byInitiative(shown)
                .forEach((title, places) -> initiatives.add(new Initiative(title, places)));
        return templates.render(
                "templates/inventory/map.vm",
                Map.of("map", new MapView(initiatives, found.size() > MOST)));
    }

    /** Initiatives of earlier packs follow those of the active one while partnerships have them. */
    private Map<String, List<Place>> byInitiative(List<Partnership> shown) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        listed(policies.current()).forEach(one -> places.put(one.title(), new ArrayList<>()));
        for (Partnership partnership : shown) {
            List<String> served =
                    partnership.about().particulars().chosen(ChoiceField.STRATEGIC_OUTCOMES);
            listed(policies.of(partnership.pack())).stream()
                    .filter(one -> served.contains(one.id()))
                    .forEach(
                            one ->
                                    places.computeIfAbsent(one.title(), title -> new ArrayList<>())
                                            .add(place(partnership)));
        }
        return places;
    }

    private static List<Choice> listed(PolicyPack pack) {
        return ChoiceField.STRATEGIC_OUTCOMES.listed(pack);
    }

    private Place place(Partnership partnership) {
        return new Place(
                partnership.title(),
                site.contextPath() + "/pages/viewpage.action?pageId=" + partnership.pageId(),
                partnership.partnerName(),
                texts.text("tandem.state." + partnership.state().id()));
    }
}
