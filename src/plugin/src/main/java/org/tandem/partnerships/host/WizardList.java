package org.tandem.partnerships.host;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;

/** The wizards of all features. */
@ConfluenceComponent
public class WizardList {
    private final List<Wizard> wizards;

    @Inject
    WizardList(List<Wizard> wizards) {
        this.wizards = wizards;
    }

    /**
     * The wizard of a blueprint.
     *
     * @param blueprint module key, as {@code readiness-blueprint}
     * @throws RefusedException (not found) when there is none
     */
    public Wizard of(String blueprint) {
        return wizards.stream()
                .filter(wizard -> wizard.blueprint().equals(blueprint))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("tandem.error.no-wizard", blueprint));
    }
}
