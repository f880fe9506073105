package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Who presents what to the Board: a member of the office together with the owner (R55). */
@ConfluenceComponent
class BoardItems {
    private final Partnerships partnerships;
    private final People people;

    @Inject
    BoardItems(Partnerships partnerships, People people) {
        this.partnerships = partnerships;
        this.people = people;
    }

    /** Completes an item; notes at {@code presenter} and {@code moaOutcome} what is missing. */
    BoardItem of(
            Partnership partnership,
            DecisionInput input,
            BoardTerms terms,
            List<Decision> before,
            InputErrors errors) {
        if (input.kind() == DecisionKind.APPROVAL_TO_DEVELOP) {
            return BoardItem.NONE;
        }
        Outcome moa = input.outcomes().moa();
        String presenter = presenter(input, terms, before, errors);
        return new BoardItem(
                moa,
                moa == Outcome.NOT_COVERED ? 0 : agreement(partnership, errors),
                presenter,
                presenter.isEmpty() ? "" : owner(partnership, errors));
    }

    /** Who is named; for a decision that names nobody, who presented its notice. */
    private String presenter(
            DecisionInput input, BoardTerms terms, List<Decision> before, InputErrors errors) {
        if (!input.presenter().isEmpty()) {
            return member(input.presenter(), errors);
        }
        String earlier = noticed(input, before);
        if (earlier.isEmpty() && terms.presented()) {
            errors.reject("presenter", "tandem.decision.error.presenter", Partnerships.OFFICE);
        }
        return earlier;
    }

    private static String noticed(DecisionInput input, List<Decision> before) {
        return input.kind() == DecisionKind.BOARD_DECISION
                ? BoardRulings.of(before).notice().map(one -> one.item().presenter()).orElse("")
                : "";
    }

    private String member(String name, InputErrors errors) {
        Optional<Person> found =
                people.byName(name)
                        .filter(person -> people.isMember(person.key(), Partnerships.OFFICE));
        if (found.isEmpty()) {
            errors.reject("presenter", "tandem.decision.error.presenter", Partnerships.OFFICE);
        }
        return found.map(Person::key).orElse("");
    }

    /** The full name of the owner; programmatic owners implement and monitor (R141). */
    String owner(Partnership partnership, InputErrors errors) {
        Optional<String> owner = owner(partnership);
        if (owner.isEmpty()) {
            errors.reject("presenter", "tandem.decision.error.owner-first");
        }
        return owner.orElse("");
    }

    Optional<String> owner(Partnership partnership) {
        return Stream.of(
                        partnership.about().programmaticOwner(),
                        partnership.about().organizationalOwner())
                .filter(key -> key != null)
                .map(people::fullName)
                .findFirst();
    }

    private int agreement(Partnership partnership, InputErrors errors) {
        Optional<PageRef> page = partnerships.newest(partnership.id(), DocumentKind.AGREEMENT);
        if (page.isEmpty()) {
            errors.reject("moaOutcome", "tandem.decision.error.no-agreement");
        }
        return page.map(PageRef::version).orElse(0);
    }
}
