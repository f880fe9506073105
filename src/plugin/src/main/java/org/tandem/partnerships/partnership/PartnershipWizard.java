package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Wizard;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** The wizard of the page blueprint Partnership. */
@ConfluenceComponent
class PartnershipWizard implements Wizard {
    private final Partnerships partnerships;
    private final People people;
    private final Texts texts;
    private final OwnerRules owners;
    private final Policies policies;

    @Inject
    PartnershipWizard(
            Partnerships partnerships,
            People people,
            Texts texts,
            OwnerRules owners,
            Policies policies) {
        this.partnerships = partnerships;
        this.people = people;
        this.texts = texts;
        this.owners = owners;
        this.policies = policies;
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
        PolicyPack pack = policies.current();
        String partner = inputs.getOrDefault("partnerName", "");
        boolean ofStaff = owners.mayOwn(pack, Ownership.PROGRAMMATIC, author.key());
        PartnershipDraft draft =
                new PartnershipForm(inputs, people)
                        .read(
                                texts.text("tandem.partnership.default-title", partner),
                                ofStaff ? author.key() : null,
                                pack,
                                proposedBy(author));
        InputErrors errors = new InputErrors();
        owners.checkNew(pack, draft, errors);
        errors.throwIfAny();
        return draft;
    }

    /** Who does not say who proposes it does so for their own side (R18). */
    private Particulars proposedBy(Person author) {
        boolean ofDistrict =
                people.isMember(author.key(), Groups.STAFF)
                        || people.isMember(author.key(), Groups.OFFICE);
        String proposer =
                ofDistrict ? PolicyPack.PROPOSED_BY_STAFF : PolicyPack.PROPOSED_BY_PARTNER;
        return Particulars.proposedBy(proposer);
    }
}
