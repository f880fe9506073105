package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.AddAction;
import org.tandem.partnerships.action.NewAction;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.readiness.MoaNote.Mark;

/** The two teams work through their concerns together and people decide; ratings never do. */
@ConfluenceComponent
class JointMeeting {
    static final String DECISION = "decision";

    /** Jira takes no longer summary. */
    private static final int SUMMARY_LENGTH = 255;

    private final Readiness readiness;
    private final PaperStore papers;
    private final AddAction actions;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    JointMeeting(
            Readiness readiness,
            PaperStore papers,
            AddAction actions,
            History history,
            People people,
            Clock clock) {
        this.readiness = readiness;
        this.papers = papers;
        this.actions = actions;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What both teams brought. While one is still open the papers say no more than that.
     *
     * @throws RefusedException (not logged in), or (forbidden) for those who take no part
     */
    Together together(Partnership partnership) {
        admit(partnership);
        return brought(partnership);
    }

    /** The same for somebody who takes part: the caller knows that they do. */
    Together brought(Partnership partnership) {
        Map<Side, Papers> teams = new EnumMap<>(Side.class);
        Map<Side, TeamResult> results = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            teams.put(side, papers.of(partnership.id(), side));
        }
        if (Together.numbersShown(teams)) {
            for (Side side : Side.values()) {
                results.put(side, readiness.result(partnership, side));
            }
        }
        return new Together(teams, results, papers.of(partnership.id(), PaperSlot.BOTH));
    }

    /** Whether the current person takes part: on a team, as an owner, or from the office. */
    boolean takesPart(Partnership partnership) {
        return people.current()
                .map(Person::key)
                .filter(
                        key ->
                                partnership.involves(key)
                                        || people.isMember(key, Partnerships.OFFICE))
                .isPresent();
    }

    /**
     * Lets the current person in.
     *
     * @throws RefusedException (not logged in), or (forbidden) for those who take no part
     */
    void admit(Partnership partnership) {
        people.required();
        if (!takesPart(partnership)) {
            throw RefusedException.forbidden("tandem.error.not-involved");
        }
    }

    /**
     * Records what people decided; any ratings allow any decision (R84).
     *
     * @throws RefusedException (forbidden), (stale) also while a team is open, or (invalid)
     */
    Paper decide(Partnership partnership, Map<String, String> inputs) {
        openTo(partnership);
        Map<String, String> fields = DecisionFields.check(inputs);
        String what = fields.get("decision");
        return papers.change(
                PaperSlot.joint(partnership, DECISION),
                Versions.read(inputs),
                people.required().key(),
                fields,
                () ->
                        history.add(
                                partnership.id(),
                                new Change("readiness.decision", "", what, fields.get("note"))));
    }

    /**
     * Makes an action item or a note for the MOA of a concern.
     *
     * @param inputs {@code side}, {@code category} and {@code concern} name it; {@code to} says
     *     action (with {@code owner} and {@code due}) or moa (with {@code note})
     * @throws RefusedException (forbidden), (not found), (stale) also while a team is open, or
     *     (invalid)
     */
    Paper settle(Partnership partnership, Map<String, String> inputs) {
        Together together = openTo(partnership);
        Concern concern = concern(together, inputs);
        boolean action = inputs.getOrDefault("to", "").equals("action");
        String note = inputs.getOrDefault("note", "").trim();
        if (!action) {
            checkNote(inputs, note);
        }
        int version = together.joint().named(concern.paperName()).version();
        if (version != 0) {
            throw RefusedException.stale("tandem.error.concern-settled");
        }
        Map<String, String> fields =
                action
                        ? Map.of("to", "action", "owner", inputs.getOrDefault("owner", "").trim())
                        : MoaNote.fields(concern, note, mark());
        return papers.change(
                PaperSlot.joint(partnership, concern.paperName()),
                version,
                people.required().key(),
                fields,
                () -> {
                    if (action) {
                        act(partnership, concern, inputs);
                    }
                });
    }

    private Mark mark() {
        return new Mark(people.required().key(), clock.now());
    }

    private ActionItem act(Partnership partnership, Concern concern, Map<String, String> inputs) {
        String summary = concern.text();
        return actions.add(
                new NewAction(
                        partnership.id(),
                        0,
                        "",
                        summary.substring(0, Math.min(summary.length(), SUMMARY_LENGTH)),
                        inputs.getOrDefault("owner", "").trim(),
                        inputs.getOrDefault("due", "").trim(),
                        ""));
    }

    private static void checkNote(Map<String, String> inputs, String note) {
        InputErrors errors = new InputErrors();
        if (!inputs.getOrDefault("to", "").equals("moa")) {
            errors.reject("to", "tandem.readiness.error.to");
        } else if (note.isEmpty()) {
            errors.reject("note", "tandem.readiness.error.note");
        }
        errors.checkText("note", note, TeamFields.LONGEST);
        errors.throwIfAny();
    }

    private Concern concern(Together together, Map<String, String> inputs) {
        Optional<Side> side =
                Arrays.stream(Side.values())
                        .filter(one -> one.name().equals(inputs.get("side")))
                        .findFirst();
        return side.map(
                        one ->
                                new Concern(
                                        one,
                                        inputs.getOrDefault("category", ""),
                                        inputs.getOrDefault("concern", "")))
                .filter(together::has)
                .orElseThrow(() -> RefusedException.notFound("tandem.error.no-concern"));
    }

    private Together openTo(Partnership partnership) {
        Together together = together(partnership);
        if (!together.open()) {
            throw RefusedException.stale("tandem.error.joint-closed");
        }
        return together;
    }
}
