package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.DecisionsView.Row;

/** Decisions in the reader's language. */
@ConfluenceComponent
class DecisionWords {
    private final People people;
    private final Texts texts;

    @Inject
    DecisionWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** The decisions in words; presenters are looked up once for all of them. */
    List<Row> of(List<Decision> decisions) {
        Map<String, Person> known =
                people.byKeys(
                        decisions.stream()
                                .map(decision -> decision.item().presenter())
                                .filter(key -> !key.isEmpty())
                                .distinct()
                                .toList());
        return decisions.stream().map(decision -> row(decision, known)).toList();
    }

    private Row row(Decision decision, Map<String, Person> known) {
        return new Row(
                texts.date(decision.decidedOn()),
                texts.text("tandem.decision.kind." + decision.kind().id()),
                outcomes(decision),
                decision.decider(),
                presented(decision.item(), known),
                decision.note(),
                decision.cycle() == 0 ? "" : texts.text("tandem.decision.cycle", decision.cycle()));
    }

    /** One line for the partnership and one for its agreement, where both could be meant. */
    private List<String> outcomes(Decision decision) {
        BoardItem item = decision.item();
        List<String> outcomes = new ArrayList<>();
        if (item.moa() == Outcome.NOT_COVERED) {
            outcomes.add(text(decision.outcome()));
            return outcomes;
        }
        if (decision.outcome() != Outcome.NOT_COVERED) {
            outcomes.add(texts.text("tandem.decision.partnership", text(decision.outcome())));
        }
        outcomes.add(texts.text("tandem.decision.moa", item.moaVersion(), text(item.moa())));
        return outcomes;
    }

    private String text(Outcome outcome) {
        return texts.text("tandem.decision.outcome." + outcome.id());
    }

    private String presented(BoardItem item, Map<String, Person> known) {
        if (item.presenter().isEmpty()) {
            return "";
        }
        Person presenter = known.get(item.presenter());
        return texts.text(
                "tandem.decision.presented",
                presenter == null ? item.presenter() : presenter.fullName(),
                item.owner());
    }
}
