package org.tandem.partnerships.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tandem.partnerships.policy.PolicyPack;

/** What the history keeps of an update: one entry per field that changed. */
final class DraftChanges {
    private static final String SEPARATOR = ", ";

    private final List<Change> changes = new ArrayList<>();

    private DraftChanges() {}

    /**
     * The changes, oldest field first.
     *
     * @param pack the one that governs the partnership: it calls choices by their titles, so that
     *     the history can be read without it
     */
    static List<Change> between(PartnershipDraft before, PartnershipDraft after, PolicyPack pack) {
        DraftChanges found = new DraftChanges();
        found.note("partnerName", before.partnerName(), after.partnerName());
        found.note("title", before.title(), after.title());
        found.note("services", before.services(), after.services());
        found.note("schools", before.schools(), after.schools());
        found.note("students", before.students(), after.students());
        found.note("schoolYear", before.schoolYear(), after.schoolYear());
        found.note("partnerContact", before.partnerContact(), after.partnerContact());
        found.note(
                "organizationalOwner", before.organizationalOwner(), after.organizationalOwner());
        found.note("programmaticOwner", before.programmaticOwner(), after.programmaticOwner());
        found.note("operationalOwners", before.operationalOwners(), after.operationalOwners());
        found.note("districtTeam", before.districtTeam(), after.districtTeam());
        found.note("partnerTeam", before.partnerTeam(), after.partnerTeam());
        found.noteParticulars(before.particulars(), after.particulars(), pack);
        return found.changes;
    }

    private void noteParticulars(Particulars before, Particulars after, PolicyPack pack) {
        for (ChoiceField field : ChoiceField.values()) {
            note(field.field(), titles(field, before, pack), titles(field, after, pack));
        }
        for (ContactRole role : ContactRole.values()) {
            note(role.field(), before.contact(role), after.contact(role));
        }
        note(ParticularsForm.EVIDENCE_BASE, before.evidenceBase(), after.evidenceBase());
        note(
                ParticularsForm.STUDENT_DATA,
                before.sharesStudentData().map(String::valueOf).orElse(""),
                after.sharesStudentData().map(String::valueOf).orElse(""));
        note(PartnershipForm.ACTION_TEAM, before.actionTeam(), after.actionTeam());
    }

    private static List<String> titles(ChoiceField field, Particulars of, PolicyPack pack) {
        return of.chosen(field).stream().sorted().map(id -> field.title(pack, id)).toList();
    }

    private void note(String field, List<String> before, List<String> after) {
        note(field, String.join(SEPARATOR, before), String.join(SEPARATOR, after));
    }

    /** The keys in the value of a field that has several. */
    static List<String> several(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(SEPARATOR));
    }

    private void note(String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(Change.of(field, orEmpty(before), orEmpty(after)));
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
