package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.DecisionsView.Offer;
import org.tandem.partnerships.lifecycle.DecisionsView.Presenter;
import org.tandem.partnerships.lifecycle.LifecycleView.Labelled;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Role;

/** What the reader can record now. */
@ConfluenceComponent
class DecisionOffers {
    private final PersonRoles roles;
    private final PackRules rules;
    private final BoardItems items;
    private final Partnerships partnerships;
    private final People people;
    private final Texts texts;

    @Inject
    DecisionOffers(
            PersonRoles roles,
            PackRules rules,
            BoardItems items,
            Partnerships partnerships,
            People people,
            Texts texts) {
        this.roles = roles;
        this.rules = rules;
        this.items = items;
        this.partnerships = partnerships;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The forms to offer.
     *
     * @param decisions those of the partnership's present cycle, oldest first
     */
    List<Offer> of(Partnership partnership, List<Decision> decisions) {
        Set<Role> mine =
                people.current().map(person -> roles.of(partnership, person)).orElse(Set.of());
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.isRecordedIn(partnership.state()))
                .filter(kind -> kind.mayBeRecordedBy(mine))
                .map(kind -> offer(kind, partnership, BoardRulings.of(decisions)))
                .toList();
    }

    private Offer offer(DecisionKind kind, Partnership partnership, BoardRulings board) {
        List<Outcome> outcomes = Outcome.of(kind);
        BoardTerms terms = rules.terms(partnership);
        boolean boards = kind != DecisionKind.APPROVAL_TO_DEVELOP;
        return new Offer(
                kind.id(),
                texts.text("tandem.decision.record." + kind.id()),
                kind == DecisionKind.BOARD_DECISION ? first(board, terms) : "",
                outcomes.size() == 1 ? List.of() : outcomes.stream().map(this::labelled).toList(),
                kind == DecisionKind.BOARD_DECISION && hasAgreement(partnership)
                        ? outcomes.stream().map(this::labelled).toList()
                        : List.of(),
                boards ? presenter(partnership, terms, board) : null);
    }

    private boolean hasAgreement(Partnership partnership) {
        return partnerships.newest(partnership.id(), DocumentKind.AGREEMENT).isPresent();
    }

    /** From which day on the Board can decide (R137). */
    private String first(BoardRulings board, BoardTerms terms) {
        return board.decidableFrom(terms.leadDays())
                .map(day -> texts.text("tandem.decision.from", texts.date(day)))
                .orElseGet(() -> texts.text("tandem.decision.error.notice-first"));
    }

    private Presenter presenter(Partnership partnership, BoardTerms terms, BoardRulings board) {
        String proposed =
                board.notice()
                        .map(notice -> notice.item().presenter())
                        .flatMap(people::byKey)
                        .map(Person::name)
                        .orElse("");
        Optional<String> owner = items.owner(partnership);
        return new Presenter(
                proposed,
                terms.presented(),
                owner.map(name -> texts.text("tandem.decision.presenter.about", name))
                        .orElseGet(() -> texts.text("tandem.decision.error.owner-first")));
    }

    private Labelled labelled(Outcome outcome) {
        return new Labelled(outcome.id(), texts.text("tandem.decision.outcome." + outcome.id()));
    }
}
