package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.tracker.IssueInput;
import org.tandem.partnerships.tracker.IssueProperty;
import org.tandem.partnerships.tracker.PageLinks;
import org.tandem.partnerships.tracker.RemoteIssueLinkInput;

/** The issue that an action becomes. */
@ConfluenceComponent
class ActionIssue {
    private static final String ISSUE_TYPE = "Action Item";

    private final Pages pages;
    private final PageLinks links;
    private final Texts texts;

    @Inject
    ActionIssue(Pages pages, PageLinks links, Texts texts) {
        this.pages = pages;
        this.links = links;
        this.texts = texts;
    }

    IssueInput of(
            NewAction action,
            CheckedAction checked,
            Partnership partnership,
            Optional<PageRef> meeting,
            String key) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("summary", json.textNode(action.summary()));
        fields.put("assignee", json.objectNode().put("name", checked.owner().name()));
        fields.put("duedate", json.textNode(checked.due().toString()));
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("Partnership", partnership.title());
        custom.put("Quarter", checked.quarter().toString());
        custom.put("Theme", checked.themeTitle());
        meeting.ifPresent(page -> custom.put("Meeting", links.absolute(page)));
        Optional<PageRef> home = pages.find(partnership.pageId());
        List<RemoteIssueLinkInput> remote = new ArrayList<>();
        meeting.ifPresent(
                page -> remote.add(links.link(page, texts.text("tandem.jira.panel.meeting"))));
        home.ifPresent(
                page -> remote.add(links.link(page, texts.text("tandem.jira.panel.partnership"))));
        IssueProperty property = new IssueProperty(key, "action", partnership.id());
        property.page("partnership", partnership.title(), home.map(links::absolute));
        meeting.ifPresent(
                page -> property.page("meeting", page.title(), Optional.of(links.absolute(page))));
        return new IssueInput(ISSUE_TYPE, fields, custom, property.asMap(), remote);
    }
}
