package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.State;

/** For whom a partnership waits (R18–R24). */
@ConfluenceComponent
class Waiting {
    private final People people;
    private final Texts texts;

    @Inject
    Waiting(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** The name of who must do what is next. */
    String whom(Partnership partnership) {
        String owner = partnership.about().programmaticOwner();
        return isOnOffice(partnership.state())
                ? office()
                : Optional.ofNullable(owner)
                        .flatMap(people::byKey)
                        .map(Person::fullName)
                        .orElseGet(this::nobody);
    }

    /** The same for rows of a list, with names that were looked up together. */
    String whom(State state, String programmaticOwner, Map<String, Person> known) {
        if (isOnOffice(state)) {
            return office();
        }
        return known.containsKey(programmaticOwner)
                ? known.get(programmaticOwner).fullName()
                : nobody();
    }

    /** Where the office acts; everywhere else the programmatic owner leads. */
    private static boolean isOnOffice(State state) {
        return switch (state) {
            case VETTING, BOARD_APPROVAL, RENEWAL_APPROVAL, ENDED, DECLINED -> true;
            default -> false;
        };
    }

    private String office() {
        return texts.text("tandem.lifecycle.who.office");
    }

    private String nobody() {
        return texts.text("tandem.lifecycle.who.nobody");
    }
}
