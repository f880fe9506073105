package org.tandem.partnerships.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the history keeps of an update: one entry per field that changed. */
final class DraftChanges {
    private static final String SEPARATOR = ", ";

    private final List<Change> changes = new ArrayList<>();

    private DraftChanges() {}

    static List<Change> between(PartnershipDraft before, PartnershipDraft after) {
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
        return found.changes;
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
