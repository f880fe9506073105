package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.action.ActionHandOver;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.RecordChanges;

/** Changing who owns a partnership (R138–R142); for its owners and the office. */
@ConfluenceComponent
class Owners {
    private final Partnerships partnerships;
    private final RecordChanges changes;
    private final NamedOwners named;
    private final HandOverInput handOvers;
    private final ActionHandOver actions;
    private final History history;

    @Inject
    Owners(
            Partnerships partnerships,
            RecordChanges changes,
            NamedOwners named,
            HandOverInput handOvers,
            ActionHandOver actions,
            History history) {
        this.partnerships = partnerships;
        this.changes = changes;
        this.named = named;
        this.handOvers = handOvers;
        this.actions = actions;
        this.history = history;
    }

    /**
     * Replaces the owners of all levels.
     *
     * @param inputs login names by {@link Ownership#field}, {@code reason} and {@code version}
     * @throws RefusedException (not logged in), (not found), (forbidden), (invalid) naming every
     *     wrong field, or (stale)
     */
    void change(int partnershipId, Map<String, String> inputs) {
        Partnership partnership = partnerships.manage(partnershipId);
        InputErrors errors = new InputErrors();
        int version = version(inputs, errors);
        String reason = inputs.getOrDefault("reason", "");
        errors.checkText("reason", reason, HandOver.REASON_LENGTH);
        PartnershipDraft draft = named.read(partnership, inputs, errors);
        errors.throwIfAny();
        changes.change(
                partnershipId,
                version,
                saved -> {
                    changes.rewrite(saved, draft, reason);
                    return null;
                });
    }

    /**
     * Puts one person in another's place and passes the open actions on.
     *
     * @param inputs {@code from}, {@code to} (login names), {@code level} (an id or {@code all}),
     *     {@code reason} and {@code version}
     * @throws RefusedException as {@link #change}
     */
    HandedOver handOver(int partnershipId, Map<String, String> inputs) {
        Partnership partnership = partnerships.manage(partnershipId);
        InputErrors errors = new InputErrors();
        int version = version(inputs, errors);
        HandOver handOver = handOvers.read(partnership, inputs, errors);
        HandedOver done =
                changes.change(partnershipId, version, saved -> carryOut(handOver, saved));
        actions.wake();
        return done;
    }

    private HandedOver carryOut(HandOver handOver, Partnership saved) {
        int id = saved.id();
        changes.rewrite(saved, handOver.applyTo(saved.about()), handOver.reason());
        List<ActionItem> moved = actions.pass(id, handOver.from(), handOver.to());
        String from = handOver.from().name();
        String to = handOver.to().name();
        String levels =
                handOver.levels().stream().map(Ownership::id).collect(Collectors.joining(", "));
        history.add(id, new Change(LastHandOver.SUBJECT, from, to, levels));
        moved.forEach(
                action ->
                        history.add(
                                id, new Change(LastHandOver.ACTION, from, to, action.summary())));
        return new HandedOver(handOver, moved);
    }

    private static int version(Map<String, String> inputs, InputErrors errors) {
        String version = inputs.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
            return 0;
        }
        return Integer.parseInt(version);
    }
}
