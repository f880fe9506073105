package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.partnerships.agreement.AgreementText;
import org.tandem.partnerships.agreement.Agreements;
import org.tandem.partnerships.approval.ApprovalView.Row;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.AgreementWords;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.tracker.PageLinks;

/** Says in the reader's language where an approval stands and who must do what next. */
@ConfluenceComponent
class ApprovalViews {
    private final ApprovalStore store;
    private final Agreements agreements;
    private final AgreementWords words;
    private final PageLinks links;
    private final People people;
    private final Signers signers;
    private final Texts texts;
    private final Site site;

    @Inject
    ApprovalViews(
            ApprovalStore store,
            Agreements agreements,
            AgreementWords words,
            PageLinks links,
            People people,
            Signers signers,
            Texts texts,
            Site site) {
        this.store = store;
        this.agreements = agreements;
        this.words = words;
        this.links = links;
        this.people = people;
        this.signers = signers;
        this.texts = texts;
        this.site = site;
    }

    /**
     * The view.
     *
     * @param here whether it is shown on the agreement's own page
     * @param mayAsk whether the reader may ask for approval from where it is shown
     */
    ApprovalView of(Partnership partnership, PageRef page, boolean here, boolean mayAsk) {
        Optional<ApprovalRequest> latest = store.latest(page.id());
        AgreementText text = agreements.text(page, partnership);
        String hash = text.hash();
        List<String> missing = text.missing();
        String signer = fullName(partnership.about().organizationalOwner());
        boolean ready =
                mayAsk && AskRule.obstacle(latest, hash, missing, !signer.isEmpty()).isEmpty();
        ApprovalState state = latest.map(ApprovalRequest::state).orElse(ApprovalState.NOT_ASKED);
        return new ApprovalView(
                here ? "" : page.title(),
                page.url(),
                words.selected(partnership),
                stateText(state, latest),
                look(state),
                next(state, latest, hash, signer),
                warning(partnership, latest, hash),
                latest.flatMap(ApprovalRequest::issueKey).orElse(""),
                latest.flatMap(ApprovalRequest::issueKey).map(links::issue).orElse(""),
                missing,
                ready
                        ? site.contextPath()
                                + "/rest/tandem/1.0/agreements/"
                                + page.id()
                                + "/approval"
                        : "",
                Integer.toString(page.version()),
                latest.map(this::rows).orElse(List.of()));
    }

    private String stateText(ApprovalState state, Optional<ApprovalRequest> latest) {
        return state == ApprovalState.ELSEWHERE
                ? latest.map(ApprovalRequest::status).orElse("")
                : texts.text("tandem.approval.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String look(ApprovalState state) {
        return switch (state) {
            case APPROVED -> "aui-lozenge aui-lozenge-success";
            case RETURNED -> "aui-lozenge aui-lozenge-moved";
            case OFFICE_REVIEW, AWAITING_SIGN_OFF, SENDING, ELSEWHERE ->
                    "aui-lozenge aui-lozenge-inprogress";
            default -> "aui-lozenge";
        };
    }

    private String next(
            ApprovalState state, Optional<ApprovalRequest> latest, String hash, String signer) {
        if (state != ApprovalState.SENDING
                && latest.filter(request -> request.changedSince(hash)).isPresent()) {
            return texts.text("tandem.approval.next.ask-again");
        }
        if (signer.isEmpty() && state == ApprovalState.NOT_ASKED) {
            return texts.text("tandem.approval.error.no-signer");
        }
        String key = "tandem.approval.next." + state.name().toLowerCase(Locale.ROOT);
        return state == ApprovalState.AWAITING_SIGN_OFF ? texts.text(key, signer) : texts.text(key);
    }

    private String warning(Partnership partnership, Optional<ApprovalRequest> latest, String hash) {
        if (latest.isEmpty()) {
            return "";
        }
        ApprovalRequest request = latest.get();
        boolean approved = request.state() == ApprovalState.APPROVED;
        if (request.changedSince(hash)) {
            String key = approved ? "approved-changed" : "asked-changed";
            return texts.text(
                    "tandem.approval.warning." + key, Integer.toString(request.pageVersion()));
        }
        return approved && !signers.signedOff(partnership, request)
                ? texts.text("tandem.approval.warning.other-signer")
                : "";
    }

    private List<Row> rows(ApprovalRequest request) {
        return request.decisions().stream().map(this::row).toList();
    }

    private Row row(Decision decision) {
        return new Row(
                texts.moment(decision.at()),
                decision.byName().isEmpty() ? decision.by() : decision.byName(),
                decision.action(),
                decision.pageVersion() == 0 ? "" : Integer.toString(decision.pageVersion()),
                decision.why());
    }

    private String fullName(String personKey) {
        return people.byKey(personKey).map(Person::fullName).orElse("");
    }
}
