package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.action.ActionDraft;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.ActionKind;
import org.tandem.partnerships.action.RecordAction;
import org.tandem.partnerships.action.RequestedActions;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Partnership;

/**
 * Gives an operational owner a task: a sub-task in Jira, below an action of the partnership or,
 * when none is chosen, below one made for it (R147).
 */
@ConfluenceComponent
class Delegate {
    /** How many open actions a task can be put below; the newest are the likely ones. */
    static final int PARENTS = 100;

    private final WorkingOwners owners;
    private final RequestedActions actions;
    private final RecordAction record;
    private final Transactions transactions;
    private final Texts texts;

    @Inject
    Delegate(
            WorkingOwners owners,
            RequestedActions actions,
            RecordAction record,
            Transactions transactions,
            Texts texts) {
        this.owners = owners;
        this.actions = actions;
        this.record = record;
        this.transactions = transactions;
        this.texts = texts;
    }

    /**
     * Delegates a task as the current person, who may do so.
     *
     * @throws RefusedException (invalid) with all errors, those found before included
     */
    ActionItem delegate(Partnership partnership, RequestInput input, InputErrors errors) {
        Optional<Person> owner = owner(partnership, input.owner(), errors);
        int parent = parent(partnership, input.parent(), errors);
        errors.throwIfAny();
        ActionDraft task =
                ActionDraft.of(
                        ActionKind.TASK, input.summary(), input.detail(), owner, input.due());
        ActionItem done =
                transactions.inTransaction(
                        () -> {
                            int above = parent == 0 ? made(partnership, input) : parent;
                            return record.record(partnership, task.partOf(above));
                        });
        record.wake();
        return done;
    }

    private int made(Partnership partnership, RequestInput input) {
        ActionDraft above =
                ActionDraft.of(
                        ActionKind.ACTION,
                        texts.text("tandem.request.summary.delegated", input.summary()),
                        "",
                        owners.programmatic(partnership),
                        input.due());
        return record.record(partnership, above).id();
    }

    private Optional<Person> owner(Partnership partnership, String name, InputErrors errors) {
        List<Person> valid = owners.operational(partnership);
        Optional<Person> found =
                valid.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
        if (found.isEmpty()) {
            errors.reject(
                    "owner",
                    "tandem.request.error.operational-owner",
                    valid.stream().map(Person::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private int parent(Partnership partnership, String id, InputErrors errors) {
        if (id.isEmpty()) {
            return 0;
        }
        List<ActionItem> valid = actions.parents(partnership.id(), PARENTS);
        Optional<ActionItem> found =
                valid.stream().filter(one -> Integer.toString(one.id()).equals(id)).findFirst();
        if (found.isEmpty()) {
            errors.reject(
                    "parent",
                    "tandem.request.error.parent",
                    valid.stream()
                            .map(one -> Integer.toString(one.id()))
                            .collect(Collectors.joining(", ")));
        }
        return found.map(ActionItem::id).orElse(0);
    }
}
