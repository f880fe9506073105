package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Wizard;

/** The wizard of the page blueprint Partnership. */
@ConfluenceComponent
class PartnershipWizard implements Wizard {
    private final Partnerships partnerships;
    private final People people;
    private final Texts texts;

    @Inject
    PartnershipWizard(Partnerships partnerships, People people, Texts texts) {
        this.partnerships = partnerships;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String blueprint() {
        return "partnership-blueprint";
    }

    @Override
    public Draft check(Map<String, String> inputs) {
        return new Draft(read(inputs).title(), Map.of());
    }

    @Override
    public void created(Map<String, String> inputs, PageRef page) {
        partnerships.create(read(inputs), page);
    }

    private PartnershipDraft read(Map<String, String> inputs) {
        Person author = people.required();
        String partner = inputs.getOrDefault("partnerName", "");
        return new PartnershipForm(inputs, people)
                .read(texts.text("tandem.partnership.default-title", partner), author.key());
    }
}
