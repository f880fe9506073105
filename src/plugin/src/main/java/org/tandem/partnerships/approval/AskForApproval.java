package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.agreement.AgreementText;
import org.tandem.partnerships.agreement.Agreements;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.tracker.Outbox;

/** Asks for approval of an agreement as it is now; an issue that can be resubmitted is reused. */
@ConfluenceComponent
class AskForApproval {
    private final ApprovalAccess access;
    private final ApprovalStore store;
    private final ApprovalIssue issues;
    private final Agreements agreements;
    private final History history;
    private final Outbox outbox;
    private final Pages pages;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    AskForApproval(
            ApprovalAccess access,
            ApprovalStore store,
            ApprovalIssue issues,
            Agreements agreements,
            History history,
            Outbox outbox,
            Pages pages,
            People people,
            Locks locks,
            Transactions transactions) {
        this.access = access;
        this.store = store;
        this.issues = issues;
        this.agreements = agreements;
        this.history = history;
        this.outbox = outbox;
        this.pages = pages;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * Asks as the current person.
     *
     * @param pageVersion the version the person looked at
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than the
     *     programmatic owner and the office, (stale) when the page changed since, or (forbidden)
     *     naming what stands in the way
     */
    void ask(long pageId, int pageVersion) {
        Person asker = people.required();
        Partnership partnership = access.agreementOf(pageId);
        if (!access.mayAsk(partnership, asker)) {
            throw RefusedException.forbidden("tandem.approval.error.may-not-ask");
        }
        locks.withLock(
                "tandem-approval-" + pageId,
                () ->
                        transactions.inTransaction(
                                () -> {
                                    ask(partnership, page(pageId, pageVersion), asker);
                                    return null;
                                }));
        outbox.wake();
    }

    private PageRef page(long pageId, int pageVersion) {
        PageRef page =
                pages.find(pageId)
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.approval.error.no-page"));
        if (page.version() != pageVersion) {
            throw RefusedException.stale("tandem.approval.error.page-changed");
        }
        return page;
    }

    private void ask(Partnership partnership, PageRef page, Person asker) {
        AgreementText text = agreements.text(page, partnership);
        ApprovalAsk ask = new ApprovalAsk(page, text.hash(), asker.key());
        Optional<ApprovalRequest> latest = store.latest(page.id());
        List<String> missing = text.missing();
        boolean signer = partnership.about().organizationalOwner() != null;
        AskRule.obstacle(latest, ask.hash(), missing, signer)
                .ifPresent(
                        key -> {
                            throw RefusedException.forbidden(key, String.join(", ", missing));
                        });
        Optional<String> reusable =
                latest.filter(request -> request.state().resubmittable())
                        .flatMap(ApprovalRequest::issueKey);
        if (reusable.isPresent()) {
            store.askAgain(latest.get(), ask);
            outbox.move(issues.again(reusable.get(), ask, partnership));
        } else {
            String key = Outbox.newKey();
            store.add(partnership.id(), ask, key);
            outbox.create(key, issues.of(ask, partnership, key));
        }
        String what = page.title() + " (" + page.version() + ")";
        history.add(partnership.id(), Change.of("approval.asked", "", what));
    }
}
