package org.tandem.partnerships.indicator;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.lifecycle.PersonRoles;

/** Who is on the advisory committee: the members of a group that the office can change. */
@ConfluenceComponent
class AdvisoryCommittee {
    static final String DEFAULT_GROUP = "tandem-advisory";

    private static final String SETTING = "org.tandem.partnerships.indicator.committee";

    private final PluginSettingsFactory settings;
    private final PersonRoles roles;
    private final People people;

    @Inject
    AdvisoryCommittee(PluginSettingsFactory settings, PersonRoles roles, People people) {
        this.settings = settings;
        this.roles = roles;
        this.people = people;
    }

    String group() {
        return Optional.ofNullable((String) settings.createGlobalSettings().get(SETTING))
                .orElse(DEFAULT_GROUP);
    }

    void setGroup(String group) {
        settings.createGlobalSettings().put(SETTING, group);
    }

    /** Whether the current person files assessments. */
    boolean isMember() {
        String group = group();
        return people.current().filter(one -> people.isMember(one.key(), group)).isPresent();
    }

    /** Whether the current person is of the office, or administers the site. */
    boolean isOffice() {
        Optional<Person> person = people.current();
        return person.filter(roles::isOffice).isPresent();
    }
}
