package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.WorkListJson.WorkJson;
import org.tandem.partnerships.partnership.OpenPartnerships;
import org.tandem.partnerships.partnership.OpenPartnerships.Open;

/**
 * What waits for whom, since when. The office manages every partnership and sees them all (R151);
 * everybody else sees those that involve them and whose page they may view.
 */
@ConfluenceComponent
class WorkList {
    /** How many rows a part of the list has. */
    static final int ROWS = 50;

    private final OpenPartnerships open;
    private final PersonRoles roles;
    private final Waiting waiting;
    private final People people;
    private final Pages pages;
    private final Texts texts;
    private final Site site;

    @Inject
    WorkList(
            OpenPartnerships open,
            PersonRoles roles,
            Waiting waiting,
            People people,
            Pages pages,
            Texts texts,
            Site site) {
        this.open = open;
        this.roles = roles;
        this.waiting = waiting;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
        this.site = site;
    }

    /**
     * A part of the current person's list.
     *
     * @throws RefusedException (not logged in) for visitors
     */
    WorkListJson part(int skip) {
        Person person = people.required();
        boolean office = roles.isOffice(person);
        List<Open> found =
                office ? open.all(skip, ROWS + 1) : open.of(person.key(), skip, ROWS + 1);
        Integer next = found.size() > ROWS ? Integer.valueOf(skip + ROWS) : null;
        List<Open> part = found.subList(0, Math.min(ROWS, found.size()));
        List<Open> shown = office ? part : visible(part);
        Map<String, Person> known =
                people.byKeys(
                        shown.stream()
                                .map(Open::programmaticOwner)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return new WorkListJson(shown.stream().map(one -> row(one, known)).toList(), next);
    }

    private List<Open> visible(List<Open> found) {
        Map<Long, PageRef> visible = pages.visible(found.stream().map(Open::pageId).toList());
        return found.stream().filter(one -> visible.containsKey(one.pageId())).toList();
    }

    private WorkJson row(Open one, Map<String, Person> known) {
        String state = one.state().id();
        return new WorkJson(
                one.id(),
                one.title(),
                site.contextPath() + "/pages/viewpage.action?pageId=" + one.pageId(),
                state,
                texts.text("tandem.state." + state),
                waiting.whom(one.state(), one.programmaticOwner(), known),
                texts.text("tandem.worklist.what." + state),
                texts.day(one.since()));
    }
}
