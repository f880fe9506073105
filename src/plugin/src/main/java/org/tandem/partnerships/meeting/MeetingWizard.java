package org.tandem.partnerships.meeting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.host.Wizard;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipChoice;
import org.tandem.partnerships.partnership.Partnerships;

/** The wizard of the page blueprint Quarterly meeting (R158). */
@ConfluenceComponent
class MeetingWizard implements Wizard {
    private final PartnershipChoice choice;
    private final Partnerships partnerships;
    private final MeetingStore store;
    private final Transactions transactions;
    private final Texts texts;

    @Inject
    MeetingWizard(
            PartnershipChoice choice,
            Partnerships partnerships,
            MeetingStore store,
            Transactions transactions,
            Texts texts) {
        this.choice = choice;
        this.partnerships = partnerships;
        this.store = store;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public String blueprint() {
        return "meeting-blueprint";
    }

    @Override
    public Draft check(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        MeetingForm form = MeetingForm.read(inputs, errors);
        Partnership partnership = choice.read(inputs, errors);
        return new Draft(title(form, partnership), Map.of());
    }

    @Override
    public void created(Map<String, String> inputs, PageRef page) {
        InputErrors errors = new InputErrors();
        MeetingForm form = MeetingForm.read(inputs, errors);
        Partnership partnership = choice.read(inputs, errors);
        transactions.run(
                () -> {
                    partnerships.attach(partnership.id(), DocumentKind.MEETING, page);
                    store.add(form.meeting(page.id(), partnership.id()));
                });
    }

    private String title(MeetingForm form, Partnership partnership) {
        return form.title().isEmpty()
                ? texts.text(
                        "tandem.meeting.default-title",
                        form.quarter().toString(),
                        partnership.partnerName())
                : form.title();
    }
}
