package org.tandem.partnerships.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.WizardInputs;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.SchoolYear;

/** Turns what people typed about a partnership into a draft, or says everything that is wrong. */
final class PartnershipForm {
    static final int NAME_LENGTH = 120;
    static final int TITLE_LENGTH = 200;
    static final int CONTACT_LENGTH = 250;
    static final int TEXT_LENGTH = 4000;

    static final String ACTION_TEAM = "actionTeam";

    private final Map<String, String> inputs;
    private final People people;
    private final InputErrors errors = new InputErrors();

    PartnershipForm(Map<String, String> inputs, People people) {
        this.inputs = inputs;
        this.people = people;
    }

    /**
     * Reads the form.
     *
     * @param defaultTitle used when no title was typed
     * @param defaultOwner key of the programmatic owner when nobody was named
     * @param pack the one that governs the partnership
     * @param before what is known besides, as far as the form does not mention it
     * @throws RefusedException (invalid) naming every wrong field
     */
    PartnershipDraft read(
            String defaultTitle, String defaultOwner, PolicyPack pack, Particulars before) {
        String partnerName = line("partnerName", NAME_LENGTH);
        if (partnerName.isEmpty()) {
            errors.reject("partnerName", "tandem.error.partner-name.missing");
        }
        String title = line("title", TITLE_LENGTH);
        String programmaticOwner = person("programmaticOwner");
        List<String> operationalOwners = persons("operationalOwners");
        List<String> districtTeam = persons("districtTeam");
        List<String> partnerTeam = persons("partnerTeam");
        refuseTwoSides(districtTeam, partnerTeam);
        ParticularsForm particulars = new ParticularsForm(inputs, pack, before, errors);
        PartnershipDraft draft =
                new PartnershipDraft(
                        partnerName,
                        title.isEmpty() ? defaultTitle : title,
                        text("services"),
                        text("schools"),
                        text("students"),
                        schoolYear(),
                        line("partnerContact", CONTACT_LENGTH),
                        person("organizationalOwner"),
                        programmaticOwner == null ? defaultOwner : programmaticOwner,
                        operationalOwners,
                        districtTeam,
                        partnerTeam,
                        particulars.read(actionTeam()));
        errors.throwIfAny();
        return draft;
    }

    private Optional<List<String>> actionTeam() {
        return inputs.containsKey(ACTION_TEAM)
                ? Optional.of(persons(ACTION_TEAM))
                : Optional.empty();
    }

    private String line(String field, int longest) {
        String line = inputs.getOrDefault(field, "");
        errors.checkLine(field, line, longest);
        return line;
    }

    private String text(String field) {
        String text = inputs.getOrDefault(field, "");
        errors.checkText(field, text, TEXT_LENGTH);
        return text;
    }

    private String schoolYear() {
        String year = inputs.getOrDefault("schoolYear", "");
        if (SchoolYear.parse(year).isEmpty()) {
            errors.reject("schoolYear", "tandem.error.school-year");
        }
        return year;
    }

    private String person(String field) {
        List<String> found = persons(field);
        if (found.size() > 1) {
            errors.reject(field, "tandem.error.one-person");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private List<String> persons(String field) {
        List<String> keys = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : WizardInputs.several(inputs.getOrDefault(field, ""))) {
            people.byName(name)
                    .ifPresentOrElse(person -> keys.add(person.key()), () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            errors.unknownPerson(field, String.join(", ", unknown));
        }
        return keys.stream().distinct().toList();
    }

    /** Each team rates without seeing the other's (R80), so nobody can sit on both. */
    private void refuseTwoSides(List<String> district, List<String> partner) {
        List<String> both =
                partner.stream().filter(district::contains).map(people::fullName).toList();
        if (!both.isEmpty()) {
            errors.reject("partnerTeam", "tandem.error.both-teams", String.join(", ", both));
        }
    }
}
