package org.tandem.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.policy.RoleRights.Right;

class LifecycleRightsTest {
    @Test
    void thePartnersTeamOnlySubmitsAndTheOfficeDoesEverything() {
        assertThat(new LifecycleRights().rights())
                .filteredOn(right -> right.roles().contains("partner-team"))
                .extracting(Right::key)
                .containsExactly("tandem.transition.submit");
        assertThat(new LifecycleRights().rights())
                .allMatch(right -> right.roles().contains("office"));
    }

    @Test
    void decisionsOfTheBoardAreTheOfficesToRecord() {
        assertThat(new LifecycleRights().rights())
                .contains(new Right("tandem.decision.record.board-decision", Set.of("office")));
    }
}
