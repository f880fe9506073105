package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.RequestedActions;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.request.RequestJson.RequestListJson;

/** What was asked for: in a partnership, and what waits for the reader's office. */
@ConfluenceComponent
class RequestLists {
    /** How many rows pages show at first. */
    static final int ROWS = 10;

    private final RequestedActions actions;
    private final RequestWords words;
    private final Partnerships partnerships;
    private final Recipients recipients;
    private final PersonRoles roles;
    private final People people;
    private final Pages pages;

    @Inject
    RequestLists(
            RequestedActions actions,
            RequestWords words,
            Partnerships partnerships,
            Recipients recipients,
            PersonRoles roles,
            People people,
            Pages pages) {
        this.actions = actions;
        this.words = words;
        this.partnerships = partnerships;
        this.recipients = recipients;
        this.roles = roles;
        this.people = people;
        this.pages = pages;
    }

    /**
     * Those of a partnership that the reader may view, newest first.
     *
     * @param before {@link Integer#MAX_VALUE} for the newest
     */
    RequestListJson of(Partnership partnership, int before, int limit) {
        List<ActionItem> found = actions.of(partnership.id(), before, limit + 1);
        boolean detailed = partnerships.mayEdit(partnership);
        Map<Integer, Partnership> known = Map.of(partnership.id(), partnership);
        return list(found, limit, part -> words.of(part, known, detailed));
    }

    /**
     * What is not done yet in the queues of the current person's offices: all of it for the
     * partnership office, which manages every partnership (R151), and what the person may view for
     * others.
     *
     * @throws RefusedException (not logged in) for visitors
     */
    RequestListJson waiting(int before, int limit) {
        Person person = people.required();
        boolean office = roles.isOffice(person);
        List<ActionItem> found =
                office
                        ? actions.waiting(before, limit + 1)
                        : actions.waitingIn(queues(person), before, limit + 1);
        return list(found, limit, part -> words.of(part, partnerships(part, office), true));
    }

    private Set<String> queues(Person person) {
        return Stream.of(recipients.office().group(), recipients.dataOffice().group())
                .filter(group -> people.isMember(person.key(), group))
                .collect(Collectors.toSet());
    }

    private Map<Integer, Partnership> partnerships(List<ActionItem> items, boolean all) {
        Map<Integer, Partnership> known =
                partnerships.unchecked(items.stream().map(ActionItem::partnershipId).toList());
        if (all) {
            return known;
        }
        Map<Long, PageRef> visible =
                pages.visible(known.values().stream().map(Partnership::pageId).toList());
        return known.values().stream()
                .filter(one -> visible.containsKey(one.pageId()))
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
    }

    private static RequestListJson list(
            List<ActionItem> found,
            int limit,
            Function<List<ActionItem>, List<RequestJson>> inWords) {
        List<ActionItem> part = found.subList(0, Math.min(limit, found.size()));
        Integer next = found.size() > limit ? part.get(limit - 1).id() : null;
        return new RequestListJson(inWords.apply(part), next);
    }
}
