package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * What is known about a partnership beyond who, what, where and whom. All of it can be said later,
 * but for the kind.
 *
 * @param choices ids of the governing pack's choices; fields of which nothing is chosen may lack
 * @param contacts who it is and how to reach them (R153); roles that nobody has may lack
 * @param evidenceBase on what research it rests (R248); may be empty
 * @param sharesStudentData empty while nobody said
 * @param actionTeam keys of those who assess practices and carry out next steps (R156)
 */
public record Particulars(
        Map<ChoiceField, List<String>> choices,
        Map<ContactRole, String> contacts,
        String evidenceBase,
        Optional<Boolean> sharesStudentData,
        List<String> actionTeam) {
    /** Nothing said: as in rows from before there were particulars. */
    public static final Particulars NONE =
            new Particulars(Map.of(), Map.of(), "", Optional.empty(), List.of());

    public Particulars {
        choices = Map.copyOf(choices);
        contacts = Map.copyOf(contacts);
        actionTeam = List.copyOf(actionTeam);
    }

    /** Nothing said but who proposed it: an id in the pack's list of proposers. */
    static Particulars proposedBy(String proposer) {
        Map<ChoiceField, List<String>> choices = Map.of(ChoiceField.PROPOSED_BY, List.of(proposer));
        return new Particulars(choices, Map.of(), "", Optional.empty(), List.of());
    }

    /** The ids chosen in a field; a record of which nobody said the kind is a partnership. */
    public List<String> chosen(ChoiceField field) {
        List<String> chosen = choices.getOrDefault(field, List.of());
        return chosen.isEmpty() && field == ChoiceField.KIND
                ? List.of(PolicyPack.PARTNERSHIP)
                : chosen;
    }

    /** The id chosen in a field that takes one. */
    public Optional<String> one(ChoiceField field) {
        return chosen(field).stream().findFirst();
    }

    public String contact(ContactRole role) {
        return contacts.getOrDefault(role, "");
    }

    /** Whether it counts as a partnership, and not as another kind of relationship (R2). */
    public boolean isPartnership() {
        return chosen(ChoiceField.KIND).contains(PolicyPack.PARTNERSHIP);
    }

    /** Whether it is a partnership that serves no outcome of the strategic plan (R234). */
    public boolean unaligned() {
        return isPartnership() && chosen(ChoiceField.STRATEGIC_OUTCOMES).isEmpty();
    }
}
