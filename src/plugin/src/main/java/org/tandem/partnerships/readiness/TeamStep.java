package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;

/** What a leadership team does together once its members rated: R82, R88, and ending its part. */
@ConfluenceComponent
class TeamStep {
    private static final int REASON_LENGTH = 1000;

    private final Readiness readiness;
    private final PaperStore papers;
    private final Policies policies;
    private final History history;

    @Inject
    TeamStep(Readiness readiness, PaperStore papers, Policies policies, History history) {
        this.readiness = readiness;
        this.papers = papers;
        this.policies = policies;
        this.history = history;
    }

    /**
     * Saves what the current person's team puts down about a category.
     *
     * @param inputs texts by field; fields that are not in it stay as they are
     * @throws RefusedException (forbidden) for others than members, (not found), (invalid), or
     *     (stale) also when the team has closed
     */
    Paper save(Partnership partnership, String category, Map<String, String> inputs) {
        Side side = side(partnership);
        readiness.checkCategory(partnership, category);
        int items =
                policies.of(partnership.pack()).readiness().categories().stream()
                        .filter(one -> one.id().equals(category))
                        .mapToInt(one -> one.items().size())
                        .sum();
        Map<String, String> fields = TeamFields.check(category, side, items, inputs);
        return papers.change(
                partnership.id(),
                side.name(),
                Papers.categoryName(category),
                Versions.read(inputs),
                fields,
                () -> readiness.refuseClosed(partnership, side));
    }

    /**
     * Ends the part of the current person's team, or takes it up again.
     *
     * @param inputs {@code closed} yes or no, {@code reason}, {@code version}
     * @throws RefusedException (forbidden), (stale), or (invalid) when a reason is needed: to take
     *     up again, and to end without members who have not rated
     */
    Paper close(Partnership partnership, Map<String, String> inputs) {
        Side side = side(partnership);
        String closed = yesOrNo("closed", inputs);
        String reason = inputs.getOrDefault("reason", "").trim();
        InputErrors errors = new InputErrors();
        errors.checkText("reason", reason, REASON_LENGTH);
        boolean whole = closed.equals("yes") && readiness.sheet(partnership).team().complete();
        if (reason.isEmpty() && !whole) {
            errors.reject("reason", "tandem.readiness.error.reason." + closed);
        }
        errors.throwIfAny();
        String what = closed.equals("yes") ? "readiness.closed" : "readiness.reopened";
        return papers.change(
                partnership.id(),
                side.name(),
                Papers.TEAM,
                Versions.read(inputs),
                Map.of("closed", closed, "reason", reason),
                () -> history.add(partnership.id(), new Change(what, "", side.name(), reason)));
    }

    /** Lets the other team see the own averages on the joint page, or no longer (R87). */
    Paper share(Partnership partnership, Map<String, String> inputs) {
        Side side = side(partnership);
        String sharing = yesOrNo("sharing", inputs);
        return papers.change(
                partnership.id(),
                side.name(),
                Papers.TEAM,
                Versions.read(inputs),
                Map.of("sharing", sharing),
                () ->
                        history.add(
                                partnership.id(),
                                Change.of("readiness.sharing", side.name(), sharing)));
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

    private Side side(Partnership partnership) {
        return partnership.sideOf(readiness.member(partnership).key()).orElseThrow();
    }
}
