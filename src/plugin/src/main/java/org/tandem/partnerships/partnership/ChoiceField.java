package org.tandem.partnerships.partnership;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;

/** What is chosen about a partnership from lists of the pack that governs it. */
public enum ChoiceField {
    /** What the relationship is; every record has one (R2). */
    KIND("kind", false, "kinds"),
    /** What the partner is (R14). */
    ORGANIZATION_TYPE("organizationType", false, "organization-types"),
    /** Local, regional or national (R15). */
    REACH("reach", false, "reach"),
    /** What the proposal leads to; selects template and route (R12). */
    AGREEMENT_TYPE("agreementType", false, "agreement-types"),
    /** Districtwide or schools (R34). */
    SCOPE_STAGE("scopeStage", false, "scope-stages"),
    /** Whether a partner or the district's staff proposed it (R18). */
    PROPOSED_BY("proposedBy", false, "proposers"),
    /** What it contributes to (R237). */
    OUTCOME_AREAS("outcomeAreas", true, "outcome-areas"),
    /** The outcomes of the strategic plan that it serves (R234). */
    STRATEGIC_OUTCOMES("strategicOutcomes", true, "strategic-outcomes"),
    /** What keeps students from learning and is addressed (R249). */
    BARRIERS("barriers", true, "barriers"),
    /** Departments that take part (R154). */
    DEPARTMENTS("departments", true, "departments"),
    /** Departments that are consulted; those that take part may be among them (R155, I25). */
    CONSULTED("consulted", true, "consult", "departments");

    private final String field;
    private final boolean several;
    private final List<String> lists;

    ChoiceField(String field, boolean several, String... lists) {
        this.field = field;
        this.several = several;
        this.lists = List.of(lists);
    }

    /** Name over REST, in forms and in the history: {@code organizationType}. */
    public String field() {
        return field;
    }

    /** As texts write it: {@code organization-type}. */
    public String id() {
        return Ids.of(this);
    }

    /** Whether more than one can be chosen. */
    public boolean several() {
        return several;
    }

    /** What the pack lists, each id once. */
    public List<Choice> listed(PolicyPack pack) {
        Map<String, Choice> byId = new LinkedHashMap<>();
        lists.stream()
                .flatMap(list -> pack.list(list).stream())
                .forEach(choice -> byId.putIfAbsent(choice.id(), choice));
        return List.copyOf(byId.values());
    }

    /** What can be chosen: of the list, what the pack's rules let through. */
    public List<Choice> open(PolicyPack pack) {
        return listed(pack).stream().filter(choice -> isOpen(pack, choice.id())).toList();
    }

    private boolean isOpen(PolicyPack pack, String id) {
        return switch (this) {
            case AGREEMENT_TYPE -> pack.record().agreement(id).isPresent();
            case SCOPE_STAGE ->
                    pack.record().rollOut().isEmpty() || pack.record().rollOut().contains(id);
            default -> true;
        };
    }

    /** How the pack calls a choice; the id when it does not know it. */
    public String title(PolicyPack pack, String id) {
        return listed(pack).stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::title)
                .findFirst()
                .orElse(id);
    }

    /** The field with this name. */
    public static Optional<ChoiceField> ofField(String name) {
        return Ids.find(values(), ChoiceField::field, name);
    }

    /** Those of which several, or only one, can be chosen. */
    static List<ChoiceField> all(boolean several) {
        return Arrays.stream(values()).filter(field -> field.several == several).toList();
    }
}
