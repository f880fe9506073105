package org.tandem.partnerships.lifecycle;

import java.util.List;
import org.tandem.partnerships.rest.ErrorJson.GateJson;

/**
 * What may happen next to a partnership.
 *
 * @param version the version of the record, which a transition must name
 */
public record LifecycleJson(String state, int version, List<TransitionJson> transitions) {
    /**
     * A transition that leads on.
     *
     * @param mine whether the caller may take it
     * @param allowed whether nothing stands in the way but what is given with it
     * @param asks some of {@code reason}, {@code date}, {@code kind}
     * @param takers roles that may take it
     * @param gates what must be done first
     */
    public record TransitionJson(
            String id,
            String to,
            boolean mine,
            boolean allowed,
            List<String> asks,
            List<String> takers,
            List<GateJson> gates) {}

    /**
     * A part of the decisions about a partnership, newest first.
     *
     * @param next goes into {@code before}; null at the end
     */
    public record DecisionsJson(int version, List<DecisionJson> results, Integer next) {}

    /**
     * A decision.
     *
     * @param outcome about the partnership
     * @param moaOutcome about the agreement
     * @param moaVersion of the agreement's page; null where it is not part of the decision
     * @param presenter login name; null when nobody presented it
     * @param owner full name of the owner with whom it was presented; null without a presenter
     * @param dayText as the caller's language writes it, like the next three
     * @param whatText the kind, and to which renewal it belongs
     * @param outcomeText about the partnership and its agreement
     * @param deciderText who decided, and who presented it
     */
    public record DecisionJson(
            int cycle,
            String kind,
            String outcome,
            String moaOutcome,
            Integer moaVersion,
            String date,
            String decider,
            String presenter,
            String owner,
            String recordedBy,
            String recordedAt,
            String note,
            String dayText,
            String whatText,
            String outcomeText,
            String deciderText) {}

    /**
     * A part of the history, newest first.
     *
     * @param next goes into {@code before}; null at the end
     */
    public record HistoryJson(List<ChangeJson> results, Integer next) {}

    /**
     * A change.
     *
     * @param when as the caller's language writes it
     * @param subject stable; {@code what} says it in words
     */
    public record ChangeJson(
            int id,
            String at,
            String when,
            String by,
            String subject,
            String what,
            String from,
            String to,
            String why) {}

    /** A partnership seen as the steps of its district. */
    public record StepsJson(String state, List<StepMapJson> maps) {}

    /** One way to look at it. */
    public record StepMapJson(String id, String title, List<StepJson> steps) {}

    /**
     * A step.
     *
     * @param status {@code done}, {@code current}, {@code ahead} or {@code skipped}
     */
    public record StepJson(String id, String title, String actors, String status) {}
}
