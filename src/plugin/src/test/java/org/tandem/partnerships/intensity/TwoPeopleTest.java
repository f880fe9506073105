package org.tandem.partnerships.intensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.partnerships.partnership.Role.OFFICE;
import static org.tandem.partnerships.partnership.Role.PARTNER_TEAM;
import static org.tandem.partnerships.partnership.Role.STAFF;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.partnership.Role;

class TwoPeopleTest {
    @Test
    void officeAndStaffDetermineTogetherWhoeverOfThemAnswers() {
        assertThat(wrong(Set.of(OFFICE), Set.of(STAFF), false)).isEmpty();
        assertThat(wrong(Set.of(STAFF), Set.of(OFFICE, STAFF), false)).isEmpty();
    }

    @Test
    void onePersonIsNotTwo() {
        assertThat(wrong(Set.of(OFFICE, STAFF), Set.of(OFFICE, STAFF), true))
                .isEqualTo("tandem.intensity.error.same-person");
    }

    @Test
    void twoOfTheStaffAreNotEnough() {
        assertThat(wrong(Set.of(STAFF), Set.of(STAFF), false))
                .isEqualTo("tandem.intensity.error.no-office");
    }

    @Test
    void whoIsOnThePartnersTeamDoesNotDetermineWhateverElseTheyAre() {
        assertThat(TwoPeople.mayAnswer(Set.of(OFFICE, STAFF, PARTNER_TEAM))).isFalse();
    }

    @Test
    void thePartnerDoesNotDetermine() {
        assertThat(TwoPeople.mayAnswer(Set.of())).isFalse();
        assertThat(wrong(Set.of(OFFICE), Set.of(), false))
                .isEqualTo("tandem.intensity.error.second-group");
    }

    private static String wrong(Set<Role> first, Set<Role> second, boolean same) {
        InputErrors errors = new InputErrors();
        TwoPeople.check(first, second, same, errors);
        return errors.all().stream().map(FieldError::key).findFirst().orElse("");
    }
}
