package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.ActionRow;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.tracker.PageLinks;

/** Says requests in the reader's language; names are looked up once for all of them. */
@ConfluenceComponent
class RequestWords {
    private final People people;
    private final PageLinks links;
    private final Texts texts;
    private final Site site;

    @Inject
    RequestWords(People people, PageLinks links, Texts texts, Site site) {
        this.people = people;
        this.links = links;
        this.texts = texts;
        this.site = site;
    }

    /**
     * The requests as REST and pages show them.
     *
     * @param known their partnerships by id; requests of others are left out
     * @param detailed whether the reader may know why something is asked for
     */
    List<RequestJson> of(
            List<ActionItem> items, Map<Integer, Partnership> known, boolean detailed) {
        Map<String, Person> askers =
                people.byKeys(items.stream().map(ActionItem::createdBy).distinct().toList());
        UnaryOperator<String> issues = links.issues();
        return items.stream()
                .filter(item -> known.containsKey(item.partnershipId()))
                .map(item -> words(item, known.get(item.partnershipId()), detailed, askers, issues))
                .toList();
    }

    private RequestJson words(
            ActionItem item,
            Partnership partnership,
            boolean detailed,
            Map<String, Person> askers,
            UnaryOperator<String> issues) {
        ActionRow row = ActionRow.of(item, false, texts, issues);
        Person asker = askers.get(item.createdBy());
        return new RequestJson(
                item.id(),
                item.kind().id(),
                texts.text("tandem.request.kind." + item.kind().id()),
                item.summary(),
                detailed ? item.detail() : "",
                asker == null ? item.createdBy() : asker.fullName(),
                texts.day(item.createdAt()),
                item.ownerFullName(),
                forWhom(item),
                item.due().map(LocalDate::toString).orElse(null),
                row.due(),
                item.issueKey().orElse(null),
                item.issueKey().map(issues).orElse(null),
                row.status(),
                item.statusCategory(),
                item.parentId() == 0 ? null : item.parentId(),
                partnership.id(),
                partnership.title(),
                site.contextPath() + "/pages/viewpage.action?pageId=" + partnership.pageId());
    }

    private String forWhom(ActionItem item) {
        if (!item.ownerFullName().isEmpty()) {
            return item.ownerFullName();
        }
        if (item.queue().isEmpty()) {
            return texts.text("tandem.action.nobody");
        }
        return item.queue().equals(Groups.OFFICE)
                ? texts.text("tandem.request.queue.office")
                : texts.text("tandem.request.queue.group", item.queue());
    }
}
