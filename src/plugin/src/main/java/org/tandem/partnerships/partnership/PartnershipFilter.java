package org.tandem.partnerships.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * Which partnerships a list shows; all of the conditions hold for each of them.
 *
 * @param choices ids by field; {@link #NOT_SAID} for those of which nobody said it
 * @param unaligned whether only those without an outcome of the strategic plan are shown (R234)
 */
public record PartnershipFilter(
        Map<ChoiceField, String> choices, Optional<State> state, boolean unaligned) {
    /** The choice of what nobody said. */
    public static final String NOT_SAID = "none";

    /** The fields by which lists can be filtered. */
    public static final List<ChoiceField> FIELDS =
            List.of(
                    ChoiceField.KIND,
                    ChoiceField.ORGANIZATION_TYPE,
                    ChoiceField.REACH,
                    ChoiceField.SCOPE_STAGE,
                    ChoiceField.AGREEMENT_TYPE);

    /** Every partnership. */
    public static final PartnershipFilter ALL =
            new PartnershipFilter(Map.of(), Optional.empty(), false);

    /**
     * Reads a filter, noting at their fields what is wrong.
     *
     * @param inputs texts by {@link ChoiceField#field}, {@code state} and {@code unaligned}
     * @param pack says what can be chosen: the active one
     */
    public static PartnershipFilter read(
            Map<String, String> inputs, PolicyPack pack, InputErrors errors) {
        Map<ChoiceField, String> choices = new EnumMap<>(ChoiceField.class);
        for (ChoiceField field : FIELDS) {
            String id = inputs.getOrDefault(field.field(), "");
            List<String> valid = valid(field, pack);
            if (valid.contains(id)) {
                choices.put(field, id);
            } else if (!id.isEmpty()) {
                errors.reject(field.field(), "tandem.error.choice", String.join(", ", valid));
            }
        }
        return new PartnershipFilter(
                choices,
                state(inputs.getOrDefault("state", ""), errors),
                unaligned(inputs.getOrDefault("unaligned", ""), errors));
    }

    private static List<String> valid(ChoiceField field, PolicyPack pack) {
        Stream<String> listed = field.listed(pack).stream().map(Choice::id);
        return field == ChoiceField.KIND
                ? listed.toList()
                : Stream.concat(listed, Stream.of(NOT_SAID)).toList();
    }

    private static Optional<State> state(String id, InputErrors errors) {
        Optional<State> state = State.ofId(id);
        if (state.isEmpty() && !id.isEmpty()) {
            errors.reject(
                    "state",
                    "tandem.error.choice",
                    Stream.of(State.values()).map(State::id).collect(Collectors.joining(", ")));
        }
        return state;
    }

    private static boolean unaligned(String text, InputErrors errors) {
        if (!List.of("", "true", "false").contains(text)) {
            errors.reject("unaligned", "tandem.error.choice", "true, false");
        }
        return text.equals("true");
    }
}
