package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.tracker.IssueInput;
import org.tandem.partnerships.tracker.IssueMove;
import org.tandem.partnerships.tracker.IssueProperty;
import org.tandem.partnerships.tracker.IssuePropertyChange;
import org.tandem.partnerships.tracker.PageLinks;
import org.tandem.partnerships.tracker.RemoteIssueLinkInput;

/** The issue in which an agreement is approved, with all that its workflow's rules need to know. */
@ConfluenceComponent
class ApprovalIssue {
    private static final String ISSUE_TYPE = "Agreement Approval";
    private static final String APPROVAL = "org.tandem.partnerships.approval";
    private static final int LONGEST_SUMMARY = 255;

    private final Pages pages;
    private final People people;
    private final PageLinks links;
    private final Texts texts;

    @Inject
    ApprovalIssue(Pages pages, People people, PageLinks links, Texts texts) {
        this.pages = pages;
        this.people = people;
        this.links = links;
        this.texts = texts;
    }

    IssueInput of(ApprovalAsk ask, Partnership partnership, String key) {
        PageRef page = ask.page();
        Map<String, JsonNode> fields = new HashMap<>();
        fields.put("summary", text(summary(page)));
        fields.put("description", text(links.absolute(page)));
        Optional<PageRef> home = pages.find(partnership.pageId());
        List<RemoteIssueLinkInput> remote = new ArrayList<>();
        remote.add(links.link(page, texts.text("tandem.jira.panel.agreement")));
        home.ifPresent(
                found ->
                        remote.add(links.link(found, texts.text("tandem.jira.panel.partnership"))));
        IssueProperty action = new IssueProperty(key, "approval", partnership.id());
        action.page("agreement", page.title(), Optional.of(links.absolute(page)));
        action.page("partnership", partnership.title(), home.map(links::absolute));
        Map<String, JsonNode> properties = new HashMap<>(action.asMap());
        properties.putAll(rules(ask, partnership));
        return new IssueInput(
                ISSUE_TYPE,
                fields,
                Map.of("Partnership", partnership.title()),
                properties,
                remote,
                "");
    }

    /** Binds the issue to the page as it is now and sends it back to the office's review. */
    IssueMove again(String issueKey, ApprovalAsk ask, Partnership partnership) {
        return new IssueMove(
                issueKey,
                rules(ask, partnership),
                "Resubmit",
                ApprovalState.OFFICE_REVIEW.status(),
                texts.text("tandem.approval.issue.again", ask.page().version()));
    }

    private Map<String, JsonNode> rules(ApprovalAsk ask, Partnership partnership) {
        ObjectNode rules = JsonNodeFactory.instance.objectNode();
        rules.put("officeGroup", Partnerships.OFFICE);
        rules.setAll(owners(partnership.about()));
        rules.put("partnershipId", partnership.id());
        rules.put("pageId", ask.page().id());
        rules.put("pageVersion", ask.page().version());
        rules.put("hash", ask.hash());
        return Map.of(APPROVAL, rules);
    }

    /** Binds an open request to other owners. */
    IssuePropertyChange owners(OpenRequest request, PartnershipDraft about) {
        return new IssuePropertyChange(
                request.outboxKey(), request.issueKey().orElse(""), APPROVAL, owners(about));
    }

    private Map<String, JsonNode> owners(PartnershipDraft about) {
        return Map.of(
                "organizationalOwner",
                text(name(about.organizationalOwner())),
                "programmaticOwner",
                text(name(about.programmaticOwner())));
    }

    private String summary(PageRef page) {
        String summary = texts.text("tandem.approval.issue.summary", page.title());
        return summary.length() <= LONGEST_SUMMARY
                ? summary
                : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    private String name(String personKey) {
        return people.byKey(personKey).map(Person::name).orElse("");
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }
}
