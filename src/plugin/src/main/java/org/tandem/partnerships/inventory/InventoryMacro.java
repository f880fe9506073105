package org.tandem.partnerships.inventory;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.inventory.InventoryView.FilterField;
import org.tandem.partnerships.inventory.InventoryView.FilterOption;
import org.tandem.partnerships.partnership.ChoiceField;
import org.tandem.partnerships.partnership.PartnershipFilter;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.Policies;

/** {@code partnership-list}: partnerships by what is known about them, with a filter. */
@ConfluenceComponent
class InventoryMacro implements PageMacro {
    private final Inventory inventory;
    private final Policies policies;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    InventoryMacro(
            Inventory inventory, Policies policies, Templates templates, Texts texts, Site site) {
        this.inventory = inventory;
        this.policies = policies;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String name() {
        return "partnership-list";
    }

    @Override
    public String render(MacroCall call) {
        InventoryJson part = inventory.part(PartnershipFilter.ALL, 0);
        InventoryView view =
                new InventoryView(
                        part.results(),
                        part.groups(),
                        site.contextPath() + "/rest/tandem/1.0/reports/partnerships",
                        part.next() == null ? "" : part.next().toString(),
                        call.interactive() ? fields() : List.of());
        return templates.render("templates/inventory/list.vm", Map.of("list", view));
    }

    private List<FilterField> fields() {
        List<FilterField> fields = new ArrayList<>();
        for (ChoiceField field : PartnershipFilter.FIELDS) {
            String label = texts.text("tandem.partnership.field." + field.id());
            fields.add(new FilterField(field.field(), label, options(field)));
        }
        List<FilterOption> states =
                Stream.of(State.values())
                        .map(state -> new FilterOption(state.id(), state(state)))
                        .toList();
        fields.add(new FilterField("state", texts.text("tandem.inventory.column.state"), states));
        return fields;
    }

    private String state(State state) {
        return texts.text("tandem.state." + state.id());
    }

    private List<FilterOption> options(ChoiceField field) {
        List<FilterOption> options = new ArrayList<>();
        field.listed(policies.current())
                .forEach(choice -> options.add(new FilterOption(choice.id(), choice.title())));
        if (field != ChoiceField.KIND) {
            options.add(
                    new FilterOption(
                            PartnershipFilter.NOT_SAID, texts.text("tandem.partnership.not-said")));
        }
        return options;
    }
}
