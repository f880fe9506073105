package org.tandem.partnerships.inventory;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.inventory.InventoryJson.GroupJson;
import org.tandem.partnerships.inventory.InventoryJson.InventoryRowJson;
import org.tandem.partnerships.partnership.ChoiceField;
import org.tandem.partnerships.partnership.Particulars;
import org.tandem.partnerships.partnership.ParticularsWords;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipFilter;
import org.tandem.partnerships.partnership.PartnershipList;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** The list of the partnerships that a person may view, by what is known about them. */
@ConfluenceComponent
class Inventory {
    private static final int ROWS = 50;

    private final Partnerships partnerships;
    private final ParticularsWords words;
    private final Policies policies;
    private final People people;
    private final Texts texts;
    private final Site site;

    @Inject
    Inventory(
            Partnerships partnerships,
            ParticularsWords words,
            Policies policies,
            People people,
            Texts texts,
            Site site) {
        this.partnerships = partnerships;
        this.words = words;
        this.policies = policies;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    /**
     * The part after a partnership.
     *
     * @param afterId 0 for the first part
     * @throws RefusedException (not logged in) for visitors
     */
    InventoryJson part(PartnershipFilter filter, int afterId) {
        people.required();
        PartnershipList found = partnerships.list(filter, afterId, ROWS);
        return new InventoryJson(
                found.partnerships().stream().map(this::row).toList(),
                found.next().orElse(null),
                afterId == 0 ? groups(filter) : List.of());
    }

    private InventoryRowJson row(Partnership one) {
        PolicyPack pack = policies.of(one.pack());
        Particulars known = one.about().particulars();
        return new InventoryRowJson(
                one.id(),
                one.title(),
                site.contextPath() + "/pages/viewpage.action?pageId=" + one.pageId(),
                one.partnerName(),
                words.chosen(ChoiceField.KIND, known, pack),
                words.chosen(ChoiceField.ORGANIZATION_TYPE, known, pack),
                words.chosen(ChoiceField.REACH, known, pack),
                words.chosen(ChoiceField.SCOPE_STAGE, known, pack),
                texts.text("tandem.state." + one.state().id()),
                alignment(known));
    }

    /** Says nothing of relationships that need no plan: only partnerships do (R234). */
    private String alignment(Particulars known) {
        if (!known.isPartnership()) {
            return "";
        }
        return texts.text(
                known.unaligned() ? "tandem.inventory.unaligned" : "tandem.inventory.aligned");
    }

    private List<GroupJson> groups(PartnershipFilter filter) {
        Map<String, Integer> counts = partnerships.countByOrganizationType(filter).orElse(Map.of());
        Map<String, String> titles = new LinkedHashMap<>();
        ChoiceField.ORGANIZATION_TYPE.listed(policies.current()).stream()
                .filter(type -> counts.containsKey(type.id()))
                .forEach((Choice type) -> titles.put(type.id(), type.title()));
        counts.keySet().stream().sorted().forEach(id -> titles.putIfAbsent(id, id));
        List<GroupJson> groups = new ArrayList<>();
        titles.forEach((id, title) -> groups.add(group(id, title, counts.get(id))));
        return groups;
    }

    private GroupJson group(String id, String title, int number) {
        return id.isEmpty()
                ? new GroupJson(
                        PartnershipFilter.NOT_SAID,
                        texts.text("tandem.partnership.not-said"),
                        number)
                : new GroupJson(id, title, number);
    }
}
