package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One district's policy as data; what differs between districts is in here.
 *
 * @param texts by id; those named {@link #REQUIRED_TEXTS} are there in every pack
 * @param lists by id; those named {@link #LISTS} are there in every pack, maybe empty
 * @param record what is asked of a partnership's record beyond the lists
 * @param levels low, medium and high, in this order
 * @param ownerLevels organizational, programmatic and operational, in this order
 * @param routes one per level
 * @param calendar when school years begin
 * @param reviews in the order of the school year (R11, I19)
 * @param phases intake, vetting, development and follow-up, in this order (R33); every state
 *     belongs to exactly one
 * @param documents what the numbers in sources stand for
 */
public record PolicyPack(
        String id,
        int version,
        String title,
        String district,
        BoardPolicy policy,
        Map<String, SourcedText> texts,
        Map<String, List<Choice>> lists,
        RecordPolicy record,
        List<Level> levels,
        List<OwnerLevel> ownerLevels,
        Office office,
        List<StepMap> stepMaps,
        List<GateRule> gates,
        Rubric rubric,
        List<Route> routes,
        List<Theme> themes,
        Standards standards,
        ReadinessTool readiness,
        Supplement supplement,
        Agenda agenda,
        AgreementForm agreement,
        List<Matrix> alignment,
        List<GlossaryEntry> glossary,
        List<Tool> tools,
        SchoolCalendar calendar,
        List<PlannedReview> reviews,
        List<StepMap.Step> phases,
        List<Choice> documents) {
    /** Definitions of the kinds of relationship (R1, R2), belief (R4), goal (R10). */
    public static final List<String> REQUIRED_TEXTS =
            List.of(
                    "definition-partnership",
                    "definition-partner",
                    "definition-sponsor",
                    "definition-vendor",
                    "belief",
                    "goal");

    /** What a pack lists for people to choose from. */
    public static final List<String> LISTS =
            List.of(
                    "kinds",
                    "organization-types",
                    "reach",
                    "agreement-types",
                    "departments",
                    "consult",
                    "outcome-areas",
                    "strategic-outcomes",
                    "scope-stages",
                    "resources",
                    "partner-sizes",
                    "requirements",
                    "ending-reasons",
                    "audiences",
                    "proposers",
                    "barriers",
                    "redirects");

    /** The entry of {@code kinds} that is a partnership; the others are not counted as one (R2). */
    public static final String PARTNERSHIP = "partnership";

    /** The entry of {@code proposers} for those who are not of the district (R18). */
    public static final String PROPOSED_BY_PARTNER = "partner";

    /** The entry of {@code proposers} for the district's staff (R18). */
    public static final String PROPOSED_BY_STAFF = "staff";

    /** The processes that every district has (R33). */
    public static final List<String> PHASES =
            List.of("intake", "vetting", "development", "follow-up");

    public PackRef ref() {
        return new PackRef(id, version);
    }

    /** Why partnerships are important (R4); shown on the office's home page. */
    public SourcedText belief() {
        return texts.get("belief");
    }

    public Optional<SourcedText> text(String textId) {
        return Optional.ofNullable(texts.get(textId));
    }

    /** One of {@link #LISTS}; may be empty. */
    public List<Choice> list(String listId) {
        return lists.getOrDefault(listId, List.of());
    }

    /**
     * The gates of a transition, each once, in the pack's order.
     *
     * @param transition name, as {@code send-to-board}
     * @param level low, medium or high; empty while no intensity is set
     */
    public List<String> gates(String transition, Optional<String> level) {
        return gates.stream()
                .filter(rule -> rule.holdsFor(transition, level.orElse("")))
                .flatMap(rule -> rule.gates().stream())
                .distinct()
                .toList();
    }

    /** The level's way through the Board. */
    public Route route(String level) {
        return routes.stream()
                .filter(route -> route.level().equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level " + level));
    }

    /**
     * The way through the Board of a level and a type of agreement, whose own way goes first (R12).
     *
     * @param agreement id of the type; may be empty
     */
    public Route route(String level, String agreement) {
        return record.agreement(agreement)
                .flatMap(one -> one.route().map(own -> route(level).by(own, one.source())))
                .orElseGet(() -> route(level));
    }

    /** The sections of the agreement of a type, as its template has them (R12). */
    public List<AgreementSection> agreement(String type) {
        return agreement.sections(
                record.agreement(type).map(RecordPolicy.Agreement::template).orElse(""));
    }

    /** The template of a type of agreement; empty where it has all sections. */
    public Optional<AgreementForm.Template> template(String type) {
        return record.agreement(type).flatMap(one -> agreement.template(one.template()));
    }

    /** The gates of a transition, but those that wait where the agreement's own way never leads. */
    public List<String> gates(String transition, Optional<String> level, String agreement) {
        Optional<String> own = record.agreement(agreement).flatMap(RecordPolicy.Agreement::route);
        return gates(transition, level).stream()
                .filter(gate -> own.filter(route -> !Route.passes(route, gate)).isEmpty())
                .toList();
    }

    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    public Optional<OwnerLevel> ownerLevel(String levelId) {
        return ownerLevels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /** An entry of one of {@link #LISTS}; empty when the list has none with this id. */
    public Optional<Choice> choice(String listId, String choiceId) {
        return list(listId).stream().filter(one -> one.id().equals(choiceId)).findFirst();
    }

    public Optional<StepMap> stepMap(String mapId) {
        return stepMaps.stream().filter(map -> map.id().equals(mapId)).findFirst();
    }
}
