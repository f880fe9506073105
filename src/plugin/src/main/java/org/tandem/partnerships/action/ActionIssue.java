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
import org.tandem.partnerships.host.People;
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
    private static final String SUB_TASK = "Task";

    private final Pages pages;
    private final PageLinks links;
    private final People people;
    private final Texts texts;

    @Inject
    ActionIssue(Pages pages, PageLinks links, People people, Texts texts) {
        this.pages = pages;
        this.links = links;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The issue; a task is a sub-task of its parent's issue.
     *
     * @param key outbox key
     * @param parentKey outbox key of the action that it is a part of; empty for none
     */
    IssueInput of(ActionDraft draft, Partnership partnership, String key, String parentKey) {
        Optional<PageRef> meeting = pages.find(draft.place().meetingPageId());
        Optional<PageRef> home = pages.find(partnership.pageId());
        List<RemoteIssueLinkInput> remote = new ArrayList<>();
        meeting.ifPresent(
                page -> remote.add(links.link(page, texts.text("tandem.jira.panel.meeting"))));
        home.ifPresent(
                page -> remote.add(links.link(page, texts.text("tandem.jira.panel.partnership"))));
        IssueProperty property = new IssueProperty(key, draft.kind().id(), partnership.id());
        property.page("partnership", partnership.title(), home.map(links::absolute));
        meeting.ifPresent(
                page -> property.page("meeting", page.title(), Optional.of(links.absolute(page))));
        property.rules(BoardOwners.rules(partnership.about(), people));
        property.rules(Map.of("queue", JsonNodeFactory.instance.textNode(draft.queue())));
        return new IssueInput(
                parentKey.isEmpty() ? ISSUE_TYPE : SUB_TASK,
                fields(draft),
                custom(draft, partnership, meeting),
                property.asMap(),
                remote,
                parentKey);
    }

    private static Map<String, JsonNode> fields(ActionDraft draft) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("summary", json.textNode(draft.summary()));
        draft.owner()
                .ifPresent(
                        owner ->
                                fields.put(
                                        "assignee", json.objectNode().put("name", owner.name())));
        fields.put("duedate", json.textNode(draft.due().toString()));
        if (!draft.detail().isEmpty()) {
            fields.put("description", json.textNode(draft.detail()));
        }
        if (!draft.queue().isEmpty()) {
            fields.put("labels", json.arrayNode().add(draft.queue()));
        }
        return fields;
    }

    private Map<String, String> custom(
            ActionDraft draft, Partnership partnership, Optional<PageRef> meeting) {
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("Partnership", partnership.title());
        custom.put("Quarter", draft.place().quarter().toString());
        custom.put("Theme", draft.place().themeTitle());
        meeting.ifPresent(page -> custom.put("Meeting", links.absolute(page)));
        return custom;
    }
}
