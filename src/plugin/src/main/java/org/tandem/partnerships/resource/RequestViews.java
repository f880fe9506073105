package org.tandem.partnerships.resource;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.resource.RequestsView.Ask;
import org.tandem.partnerships.resource.RequestsView.Option;
import org.tandem.partnerships.resource.RequestsView.Row;
import org.tandem.partnerships.resource.RequestsView.RowForms;

/** Says in the reader's language what was asked of the district and what became of it. */
@ConfluenceComponent
class RequestViews {
    private static final int ROWS = 20;

    private final Requests requests;
    private final Policies policies;
    private final People people;
    private final Texts texts;
    private final Site site;

    @Inject
    RequestViews(Requests requests, Policies policies, People people, Texts texts, Site site) {
        this.requests = requests;
        this.policies = policies;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    /**
     * The newest requests, for those who may read them.
     *
     * @param interactive whether forms work where it is shown
     */
    RequestsView of(Partnership partnership, boolean interactive) {
        PolicyPack pack = policies.of(partnership.pack());
        List<ResourceRequest> found = requests.before(partnership, Integer.MAX_VALUE, ROWS + 1);
        List<ResourceRequest> rows = found.subList(0, Math.min(ROWS, found.size()));
        Map<String, Person> known =
                people.byKeys(
                        rows.stream().flatMap(ResourceRequestsJson::people).distinct().toList());
        Set<Role> mine = interactive ? requests.mine(partnership) : Set.of();
        return new RequestsView(
                summary(rows),
                rows.stream().map(one -> row(one, pack, known)).toList(),
                found.size() > ROWS ? texts.text("tandem.resource.more", ROWS) : "",
                rows.stream()
                        .map(one -> forms(one, pack, partnership, mine))
                        .filter(one -> !one.answer().isEmpty() || !one.provided().isEmpty())
                        .toList(),
                RequestRules.mayAsk(mine) && partnership.state().isTakenUp()
                        ? ask(partnership, pack, rows)
                        : null);
    }

    private String summary(List<ResourceRequest> rows) {
        long open = rows.stream().filter(one -> one.answer().isEmpty()).count();
        return rows.isEmpty()
                ? texts.text("tandem.resource.none")
                : texts.text("tandem.resource.summary", open);
    }

    private Row row(ResourceRequest one, PolicyPack pack, Map<String, Person> known) {
        return new Row(
                title(one, pack),
                one.purpose(),
                one.school(),
                name(one.askedBy(), known) + ", " + texts.day(one.askedAt()),
                one.answer()
                        .map(answer -> answered(answer, known))
                        .orElseGet(() -> texts.text("tandem.resource.outcome.open")),
                one.answer().map(Answer::reason).orElse(""),
                one.isGranted() ? provided(one) : "");
    }

    private String answered(Answer answer, Map<String, Person> known) {
        return texts.text(
                "tandem.resource.answered",
                texts.text("tandem.resource.outcome." + answer.outcome().id()),
                name(answer.by(), known),
                texts.date(answer.on()));
    }

    private String provided(ResourceRequest one) {
        String word = one.provided().map(said -> ProvidedInput.word(said.yes())).orElse("unknown");
        return texts.text("tandem.resource.provided." + word);
    }

    private RowForms forms(
            ResourceRequest one, PolicyPack pack, Partnership partnership, Set<Role> mine) {
        String about = texts.text("tandem.resource.about", title(one, pack), one.school());
        boolean answer = one.answer().isEmpty() && mayAnswer(one, mine);
        boolean provided = one.isGranted() && RequestRules.maySayProvided(mine);
        return new RowForms(
                "tandem-resource-" + one.id(),
                address(partnership) + "/" + one.id(),
                one.version(),
                answer ? texts.text("tandem.resource.answer", about) : "",
                provided ? texts.text("tandem.resource.say-provided", about) : "");
    }

    private Ask ask(Partnership partnership, PolicyPack pack, List<ResourceRequest> rows) {
        return new Ask(
                address(partnership),
                options(pack.list(RequestInput.RESOURCES)),
                options(pack.list(RequestInput.SIZES)),
                rows.stream().map(ResourceRequest::size).findFirst().orElse(""));
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream().map(one -> new Option(one.id(), one.title())).toList();
    }

    private static String title(ResourceRequest one, PolicyPack pack) {
        return pack.choice(RequestInput.RESOURCES, one.resource())
                .map(Choice::title)
                .orElse(one.resource());
    }

    private boolean mayAnswer(ResourceRequest one, Set<Role> mine) {
        return people.current()
                .filter(person -> RequestRules.mayAnswer(mine, one, person.key()))
                .isPresent();
    }

    private String address(Partnership partnership) {
        return site.contextPath()
                + "/rest/tandem/1.0/partnerships/"
                + partnership.id()
                + "/resources";
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }
}
