package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.EditField;
import org.tandem.partnerships.partnership.ProfileView.EditForm;
import org.tandem.partnerships.partnership.ProfileView.EditSection;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** The form in the profile with which owners and the office change the record. */
@ConfluenceComponent
class ProfileEdit {
    private static final int NAMES_LENGTH = 500;

    private final People people;
    private final Texts texts;
    private final Site site;
    private final Policies policies;
    private final ChoiceControls choices;

    @Inject
    ProfileEdit(People people, Texts texts, Site site, Policies policies, ChoiceControls choices) {
        this.people = people;
        this.texts = texts;
        this.site = site;
        this.policies = policies;
        this.choices = choices;
    }

    EditForm of(Partnership partnership) {
        PolicyPack pack = policies.of(partnership.pack());
        Particulars particulars = partnership.about().particulars();
        return new EditForm(
                site.contextPath() + "/rest/tandem/1.0/partnerships/" + partnership.id(),
                partnership.version(),
                List.of(
                        section("about", about(partnership.about())),
                        section("relation", choices.relation(particulars, pack)),
                        section("purpose", purpose(particulars, pack)),
                        section("parts", parts(partnership, pack))));
    }

    private List<EditField> about(PartnershipDraft about) {
        return List.of(
                line("partnerName", "partner-name", about.partnerName(), 120),
                line("schoolYear", "school-year", about.schoolYear(), 9),
                area("services", "services", about.services()),
                area("schools", "schools", about.schools()),
                area("students", "students", about.students()),
                line("partnerContact", "partner-contact", about.partnerContact(), 250));
    }

    private List<EditField> purpose(Particulars particulars, PolicyPack pack) {
        List<EditField> fields = new ArrayList<>(choices.purpose(particulars, pack));
        fields.add(
                area(ParticularsForm.EVIDENCE_BASE, "evidence-base", particulars.evidenceBase()));
        return fields;
    }

    private List<EditField> parts(Partnership partnership, PolicyPack pack) {
        PartnershipDraft about = partnership.about();
        Particulars particulars = about.particulars();
        Map<String, Person> known = people.byKeys(PartnershipJson.people(partnership).toList());
        List<EditField> fields = new ArrayList<>(choices.parts(particulars, pack));
        for (ContactRole role : ContactRole.values()) {
            fields.add(
                    line(
                            role.field(),
                            role.id(),
                            particulars.contact(role),
                            PartnershipForm.CONTACT_LENGTH));
        }
        fields.add(names("districtTeam", "district-team", about.districtTeam(), known));
        fields.add(names("partnerTeam", "partner-team", about.partnerTeam(), known));
        fields.add(
                names(PartnershipForm.ACTION_TEAM, "action-team", particulars.actionTeam(), known));
        return fields;
    }

    private EditSection section(String key, List<EditField> fields) {
        return new EditSection(texts.text("tandem.partnership.edit." + key), fields);
    }

    private EditField line(String name, String key, String value, int longest) {
        return field(EditField.LINE, name, key, value, longest);
    }

    private EditField area(String name, String key, String value) {
        return field(EditField.AREA, name, key, value, PartnershipForm.TEXT_LENGTH);
    }

    private EditField names(String name, String key, List<String> keys, Map<String, Person> known) {
        String value =
                keys.stream()
                        .map(one -> known.containsKey(one) ? known.get(one).name() : one)
                        .collect(Collectors.joining(", "));
        return field(EditField.LINE, name, key, value, NAMES_LENGTH);
    }

    private EditField field(String control, String name, String key, String value, int longest) {
        return new EditField(
                control,
                name,
                texts.text("tandem.wizard." + key + ".label"),
                texts.text("tandem.wizard." + key + ".description"),
                value,
                longest,
                List.of());
    }
}
