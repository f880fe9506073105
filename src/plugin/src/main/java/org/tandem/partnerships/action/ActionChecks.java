package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.policy.Agenda;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.Policies;

/** Checks all fields of a new action at once. */
@ConfluenceComponent
class ActionChecks {
    private final People people;
    private final Policies policies;
    private final Clock clock;

    @Inject
    ActionChecks(People people, Policies policies, Clock clock) {
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Turns texts into values.
     *
     * @param pack the one that governs the partnership
     * @throws org.tandem.partnerships.host.RefusedException (invalid) naming every wrong field
     */
    CheckedAction check(NewAction action, PackRef pack) {
        InputErrors errors = new InputErrors();
        ActionRules.checkSummary(action.summary(), errors);
        Optional<Person> owner = owner(action.owner(), errors);
        Optional<LocalDate> due = ActionRules.checkDue(action.due(), clock.today(), errors);
        Optional<Agenda.Section> section = section(action.section(), pack, errors);
        Optional<Quarter> quarter = quarter(action.quarter(), due, errors);
        errors.throwIfAny();
        return new CheckedAction(
                owner.orElseThrow(),
                due.orElseThrow(),
                section.map(Agenda.Section::theme).orElse(""),
                section.filter(s -> !s.theme().isEmpty()).map(Agenda.Section::title).orElse(""),
                quarter.orElseThrow());
    }

    private Optional<Person> owner(String name, InputErrors errors) {
        Optional<Person> owner = people.byName(name);
        if (owner.isEmpty()) {
            errors.unknownPerson("owner", name);
        }
        return owner;
    }

    private Optional<Agenda.Section> section(String id, PackRef pack, InputErrors errors) {
        var sections = policies.of(pack).agenda().sections();
        Optional<Agenda.Section> found = sections.stream().filter(s -> s.id().equals(id)).findAny();
        if (found.isEmpty() && !id.isEmpty()) {
            String valid =
                    sections.stream().map(Agenda.Section::id).collect(Collectors.joining(", "));
            errors.reject("section", "tandem.action.error.section-unknown", valid);
        }
        return found;
    }

    private static Optional<Quarter> quarter(
            String text, Optional<LocalDate> due, InputErrors errors) {
        if (text.isEmpty()) {
            return due.map(Quarter::of);
        }
        Optional<Quarter> quarter = Quarter.parse(text);
        if (quarter.isEmpty()) {
            errors.reject("quarter", "tandem.action.error.quarter-format");
        }
        return quarter;
    }
}
