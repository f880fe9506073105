package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.action.ActionDraft;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.RecordAction;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * Asks the organizational owner or an office for something: an action with the reason, in the
 * history and in Jira in one act (R112, R143, R148, R247).
 */
@ConfluenceComponent
class AskRequest {
    private final Partnerships partnerships;
    private final RequestRights rights;
    private final Recipients recipients;
    private final WorkingOwners owners;
    private final Delegate delegate;
    private final RecordAction record;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    @Inject
    AskRequest(
            Partnerships partnerships,
            RequestRights rights,
            Recipients recipients,
            WorkingOwners owners,
            Delegate delegate,
            RecordAction record,
            Transactions transactions,
            Texts texts,
            Clock clock) {
        this.partnerships = partnerships;
        this.rights = rights;
        this.recipients = recipients;
        this.owners = owners;
        this.delegate = delegate;
        this.record = record;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Asks as the current person.
     *
     * @param inputs as {@link RequestInput#read} takes them
     * @throws RefusedException (not logged in), (not found), (forbidden), (blocked) without an
     *     organizational owner to ask or when the partnership is over, or (invalid) naming every
     *     wrong field
     */
    ActionItem ask(int partnershipId, Map<String, String> inputs) {
        Partnership partnership = partnerships.view(partnershipId);
        InputErrors errors = new InputErrors();
        RequestInput input = RequestInput.read(inputs, clock.today(), errors);
        rights.check(input.rule(), partnership);
        if (input.rule() == RequestRule.TASK) {
            return delegate.delegate(partnership, input, errors);
        }
        errors.throwIfAny();
        ActionDraft draft = draft(partnership, input);
        ActionItem asked = transactions.inTransaction(() -> record.record(partnership, draft));
        record.wake();
        return asked;
    }

    private ActionDraft draft(Partnership partnership, RequestInput input) {
        return switch (input.rule()) {
            case ESCALATION -> of(input, Optional.of(owners.organizational(partnership)));
            case DATA_REQUEST -> of(input, recipients.dataOffice());
            default -> of(input, recipients.office());
        };
    }

    private ActionDraft of(RequestInput input, Recipient recipient) {
        return of(input, recipient.person()).inQueue(recipient.group());
    }

    private ActionDraft of(RequestInput input, Optional<Person> owner) {
        String kind = input.rule().kind().id();
        return ActionDraft.of(
                input.rule().kind(),
                texts.text("tandem.request.summary." + kind, input.summary()),
                input.detail(),
                owner,
                input.due());
    }
}
