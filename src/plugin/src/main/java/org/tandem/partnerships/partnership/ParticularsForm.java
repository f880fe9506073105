package org.tandem.partnerships.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.WizardInputs;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * Reads what people chose and said about a partnership, and checks it against the pack that governs
 * it. What is not mentioned stays as it was.
 */
final class ParticularsForm {
    static final String STUDENT_DATA = "sharesStudentData";
    static final String EVIDENCE_BASE = "evidenceBase";

    private final Map<String, String> inputs;
    private final PolicyPack pack;
    private final Particulars before;
    private final InputErrors errors;

    ParticularsForm(
            Map<String, String> inputs, PolicyPack pack, Particulars before, InputErrors errors) {
        this.inputs = inputs;
        this.pack = pack;
        this.before = before;
        this.errors = errors;
    }

    /**
     * Reads the inputs, noting what is wrong.
     *
     * @param actionTeam keys of the persons in the input of this name, which may lack
     */
    Particulars read(Optional<List<String>> actionTeam) {
        Map<ChoiceField, List<String>> choices = new EnumMap<>(ChoiceField.class);
        for (ChoiceField field : ChoiceField.values()) {
            choices.put(field, chosen(field));
        }
        Map<ContactRole, String> contacts = new EnumMap<>(ContactRole.class);
        for (ContactRole role : ContactRole.values()) {
            String who = inputs.getOrDefault(role.field(), before.contact(role));
            errors.checkLine(role.field(), who, PartnershipForm.CONTACT_LENGTH);
            contacts.put(role, who);
        }
        String evidence = inputs.getOrDefault(EVIDENCE_BASE, before.evidenceBase());
        errors.checkText(EVIDENCE_BASE, evidence, PartnershipForm.TEXT_LENGTH);
        Particulars read =
                new Particulars(
                        choices,
                        contacts,
                        evidence,
                        sharesStudentData(),
                        actionTeam.orElse(before.actionTeam()));
        expectOutcomeArea(read);
        return read;
    }

    private List<String> chosen(ChoiceField field) {
        if (!inputs.containsKey(field.field())) {
            return before.chosen(field);
        }
        List<String> ids = WizardInputs.several(inputs.get(field.field()));
        boolean missing = field == ChoiceField.KIND && ids.isEmpty();
        if (missing || ids.size() > 1 && !field.several() || !isKnown(field, ids)) {
            refuse(field, ids);
            return before.chosen(field);
        }
        return ids;
    }

    /** What was chosen before stays valid, also where the pack's rules let no new ones through. */
    private boolean isKnown(ChoiceField field, List<String> ids) {
        List<String> open = field.open(pack).stream().map(Choice::id).toList();
        return ids.stream().allMatch(id -> open.contains(id) || before.chosen(field).contains(id));
    }

    private void refuse(ChoiceField field, List<String> ids) {
        Optional<Choice> elsewhere =
                pack.list("redirects").stream()
                        .filter(one -> field == ChoiceField.KIND && ids.contains(one.id()))
                        .findFirst();
        if (elsewhere.isPresent()) {
            errors.reject(field.field(), "tandem.error.redirected", elsewhere.get().text());
        } else {
            String key =
                    field.several() ? "tandem.error.choice-several" : "tandem.error.choice-one";
            errors.reject(field.field(), key, valid(field));
        }
    }

    private String valid(ChoiceField field) {
        return field.open(pack).stream()
                .map(choice -> choice.id() + " (" + choice.title() + ")")
                .collect(Collectors.joining(", "));
    }

    private Optional<Boolean> sharesStudentData() {
        if (!inputs.containsKey(STUDENT_DATA)) {
            return before.sharesStudentData();
        }
        return switch (inputs.get(STUDENT_DATA)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                errors.reject(STUDENT_DATA, "tandem.error.yes-no");
                yield Optional.empty();
            }
        };
    }

    /** Whoever says something about a partnership's outcome areas names one at least (R237). */
    private void expectOutcomeArea(Particulars read) {
        String field = ChoiceField.OUTCOME_AREAS.field();
        if (inputs.containsKey(field)
                && WizardInputs.several(inputs.get(field)).isEmpty()
                && read.isPartnership()
                && !ChoiceField.OUTCOME_AREAS.open(pack).isEmpty()) {
            errors.reject(field, "tandem.error.outcome-area", valid(ChoiceField.OUTCOME_AREAS));
        }
    }
}
