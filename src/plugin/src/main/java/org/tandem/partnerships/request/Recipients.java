package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.request.RequestSettings.Values;

/** Who gets requests for help (R247) and data requests (R148); set by office and administrators. */
@ConfluenceComponent
class Recipients {
    static final int LONGEST_NAME = 255;
    static final int LONGEST_CONTACT = 500;

    private final RequestSettings settings;
    private final PersonRoles roles;
    private final People people;

    @Inject
    Recipients(RequestSettings settings, PersonRoles roles, People people) {
        this.settings = settings;
        this.roles = roles;
        this.people = people;
    }

    Recipient office() {
        return recipient(settings.read().office(), Recipient.OFFICE);
    }

    Recipient dataOffice() {
        return recipient(settings.read().dataOffice(), office());
    }

    /** How to reach the office; empty while nobody said. */
    String contact() {
        return settings.read().contact();
    }

    private Recipient recipient(String setting, Recipient otherwise) {
        Optional<Person> known = setting.isEmpty() ? Optional.empty() : people.byName(setting);
        return Recipient.of(setting, known, otherwise);
    }

    /** Whether the current person may change who gets requests. */
    boolean maySet() {
        return people.current().filter(roles::isOffice).isPresent();
    }

    /**
     * The settings.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than office and
     *     administrators
     */
    Values settings() {
        people.required();
        if (!maySet()) {
            throw RefusedException.forbidden("tandem.request.error.may-not-set");
        }
        return settings.read();
    }

    /**
     * Changes the settings.
     *
     * @param inputs {@code office}, {@code dataOffice} and {@code contact}
     * @throws RefusedException as {@link #settings}, or (invalid)
     */
    void set(Map<String, String> inputs) {
        settings();
        Values values =
                new Values(
                        inputs.getOrDefault("office", ""),
                        inputs.getOrDefault("dataOffice", ""),
                        inputs.getOrDefault("contact", ""));
        InputErrors errors = new InputErrors();
        errors.checkLine("office", values.office(), LONGEST_NAME);
        errors.checkLine("dataOffice", values.dataOffice(), LONGEST_NAME);
        errors.checkText("contact", values.contact(), LONGEST_CONTACT);
        errors.throwIfAny();
        settings.write(values);
    }
}
