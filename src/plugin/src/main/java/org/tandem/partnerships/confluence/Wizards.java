package org.tandem.partnerships.confluence;

import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.ModuleCompleteKey;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Wizard.Draft;
import org.tandem.partnerships.host.WizardInputs;
import org.tandem.partnerships.host.WizardList;

/**
 * Connects the features' wizards to Confluence: inputs are checked when a template asks for its
 * context, and the record is bound when the page has been made.
 */
@ConfluenceComponent
public class Wizards {
    private static final String PLUGIN = "org.tandem.partnerships";

    private final WizardList wizards;
    private final ConfluencePages pages;
    private final RefusalTexts refusals;
    private final EventPublisher events;

    @Inject
    Wizards(
            WizardList wizards,
            ConfluencePages pages,
            RefusalTexts refusals,
            EventPublisher events) {
        this.wizards = wizards;
        this.pages = pages;
        this.refusals = refusals;
        this.events = events;
    }

    @PostConstruct
    void listen() {
        events.register(this);
    }

    @PreDestroy
    void stopListening() {
        events.unregister(this);
    }

    Draft check(String blueprint, Map<String, Object> context) {
        try {
            return wizards.of(blueprint).check(WizardInputs.of(context));
        } catch (RefusedException refusal) {
            throw new BadRequestException(
                    refusals.message(refusal), WrongFields.of(refusals.fields(refusal)));
        }
    }

    /** Only this event carries what the wizard collected; page events do not. */
    @EventListener
    public void onPageFromBlueprint(BlueprintPageCreateEvent event) {
        ModuleCompleteKey key = event.getBlueprintKey();
        if (PLUGIN.equals(key.getPluginKey())) {
            wizards.of(key.getModuleKey())
                    .created(WizardInputs.of(event.getContext()), pages.ref(event.getPage()));
        }
    }
}
