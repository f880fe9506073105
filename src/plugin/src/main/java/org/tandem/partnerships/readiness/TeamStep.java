package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;

/**
 * What a leadership team does together once its members rated: R82, R88, and ending its part. The
 * caller knows that the person is on a team, with an account or by a personal link.
 */
@ConfluenceComponent
class TeamStep {
    private static final int REASON_LENGTH = 1000;

    private final Readiness readiness;
    private final Raters raters;
    private final TeamTurns turns;
    private final PaperStore papers;
    private final Policies policies;
    private final History history;

    @Inject
    TeamStep(
            Readiness readiness,
            Raters raters,
            TeamTurns turns,
            PaperStore papers,
            Policies policies,
            History history) {
        this.readiness = readiness;
        this.raters = raters;
        this.turns = turns;
        this.papers = papers;
        this.policies = policies;
        this.history = history;
    }

    /**
     * Saves what the member's team puts down about a category.
     *
     * @param inputs texts by field; fields that are not in it stay as they are
     * @throws RefusedException (not found), (invalid), or (stale) also when the team has closed
     */
    Paper save(
            Partnership partnership, Person member, String category, Map<String, String> inputs) {
        Side side = side(partnership, member);
        readiness.checkCategory(partnership, category);
        int items =
                policies.of(partnership.pack()).readiness().categories().stream()
                        .filter(one -> one.id().equals(category))
                        .mapToInt(one -> one.items().size())
                        .sum();
        Map<String, String> fields = TeamFields.check(category, side, items, inputs);
        turns.prepare(partnership, side);
        return papers.change(
                PaperSlot.of(partnership, side, Papers.categoryName(category)),
                Versions.read(inputs),
                member.key(),
                fields,
                () -> {
                    turns.take(partnership, side);
                    readiness.refuseClosed(partnership, side);
                });
    }

    /**
     * Ends the part of the member's team, or takes it up again.
     *
     * @param inputs {@code closed} yes or no, {@code reason}, {@code version}
     * @throws RefusedException (stale), or (invalid) when a reason is needed: to take up again, and
     *     to end without members who have not rated
     */
    Paper close(Partnership partnership, Person member, Map<String, String> inputs) {
        Side side = side(partnership, member);
        String closed = yesOrNo("closed", inputs);
        String reason = inputs.getOrDefault("reason", "").trim();
        InputErrors errors = new InputErrors();
        errors.checkText("reason", reason, REASON_LENGTH);
        boolean whole = closed.equals("yes") && readiness.result(partnership, side).complete();
        if (reason.isEmpty() && !whole) {
            errors.reject("reason", "tandem.readiness.error.reason." + closed);
        }
        errors.throwIfAny();
        String what = closed.equals("yes") ? Closings.CLOSED : Closings.REOPENED;
        Change change = new Change(what, "", side.name(), reason);
        turns.prepare(partnership, side);
        return papers.change(
                PaperSlot.of(partnership, side, Papers.TEAM),
                Versions.read(inputs),
                member.key(),
                Map.of("closed", closed, "reason", reason),
                () -> {
                    turns.take(partnership, side);
                    history.add(partnership.id(), change, member.key());
                });
    }

    /** Lets the other team see the own averages on the joint page, or no longer (R87). */
    Paper share(Partnership partnership, Person member, Map<String, String> inputs) {
        Side side = side(partnership, member);
        String sharing = yesOrNo("sharing", inputs);
        Change change = Change.of("readiness.sharing", side.name(), sharing);
        return papers.change(
                PaperSlot.of(partnership, side, Papers.TEAM),
                Versions.read(inputs),
                member.key(),
                Map.of("sharing", sharing),
                () -> history.add(partnership.id(), change, member.key()));
    }

    private static String yesOrNo(String field, Map<String, String> inputs) {
        String word = inputs.getOrDefault(field, "");
        if (!word.equals("yes") && !word.equals("no")) {
            InputErrors errors = new InputErrors();
            errors.reject(field, "tandem.readiness.error.yes-no");
            errors.throwIfAny();
        }
        return word;
    }

    private Side side(Partnership partnership, Person member) {
        return raters.sideOf(partnership, member).orElseThrow();
    }
}
