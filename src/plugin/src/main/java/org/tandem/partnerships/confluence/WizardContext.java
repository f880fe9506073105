package org.tandem.partnerships.confluence;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import org.tandem.partnerships.host.Wizard.Draft;

/** Checks a wizard's inputs before its page is made; a subclass per blueprint names which. */
abstract class WizardContext extends AbstractBlueprintContextProvider {
    private final Wizards wizards;
    private final String blueprint;

    WizardContext(Wizards wizards, String blueprint) {
        this.wizards = wizards;
        this.blueprint = blueprint;
    }

    /**
     * Fills the template's variables.
     *
     * @throws com.atlassian.confluence.api.service.exceptions.BadRequestException with a message
     *     for every wrong field
     */
    @Override
    protected final BlueprintContext updateBlueprintContext(BlueprintContext context) {
        Draft draft = wizards.check(blueprint, context.getMap());
        context.setTitle(draft.title());
        draft.variables().forEach(context::put);
        return context;
    }
}
