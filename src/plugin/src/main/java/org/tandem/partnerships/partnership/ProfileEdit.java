package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.EditField;
import org.tandem.partnerships.partnership.ProfileView.EditForm;

/** The form in the profile with which owners and the office change the record. */
@ConfluenceComponent
class ProfileEdit {
    private static final int NAMES_LENGTH = 500;

    private final People people;
    private final Texts texts;
    private final Site site;

    @Inject
    ProfileEdit(People people, Texts texts, Site site) {
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    EditForm of(Partnership partnership) {
        PartnershipDraft about = partnership.about();
        Map<String, Person> known = people.byKeys(PartnershipJson.people(partnership).toList());
        return new EditForm(
                site.contextPath() + "/rest/tandem/1.0/partnerships/" + partnership.id(),
                partnership.version(),
                List.of(
                        line("partnerName", "partner-name", about.partnerName(), 120),
                        line("schoolYear", "school-year", about.schoolYear(), 9),
                        area("services", "services", about.services()),
                        area("schools", "schools", about.schools()),
                        area("students", "students", about.students()),
                        line("partnerContact", "partner-contact", about.partnerContact(), 250),
                        names("districtTeam", "district-team", about.districtTeam(), known),
                        names("partnerTeam", "partner-team", about.partnerTeam(), known)));
    }

    private EditField line(String name, String key, String value, int longest) {
        return field(name, key, value, longest, false);
    }

    private EditField area(String name, String key, String value) {
        return field(name, key, value, PartnershipForm.TEXT_LENGTH, true);
    }

    private EditField names(String name, String key, List<String> keys, Map<String, Person> known) {
        String value =
                keys.stream()
                        .map(one -> known.containsKey(one) ? known.get(one).name() : one)
                        .collect(Collectors.joining(", "));
        return field(name, key, value, NAMES_LENGTH, false);
    }

    private EditField field(String name, String key, String value, int longest, boolean area) {
        return new EditField(
                name,
                texts.text("tandem.wizard." + key + ".label"),
                texts.text("tandem.wizard." + key + ".description"),
                value,
                longest,
                area);
    }
}
