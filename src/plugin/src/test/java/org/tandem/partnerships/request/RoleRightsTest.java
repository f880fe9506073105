package org.tandem.partnerships.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.policy.RoleRights;

class RoleRightsTest {
    private final RoleRights rights = new RequestRoleRights();

    @Test
    void insideAndOutsideRolesAreShownWhatTheRulesLetThemAskFor() {
        assertThat(of("partner-team")).containsExactlyInAnyOrder("escalation", "help");
        assertThat(of("district-team")).containsExactlyInAnyOrder("escalation", "help");
        assertThat(of("action-team")).containsExactlyInAnyOrder("escalation", "help");
        assertThat(of("programmatic-owner"))
                .containsExactlyInAnyOrder("escalation", "task", "data-request", "help");
        assertThat(of("staff")).containsExactly("help");
    }

    private Set<String> of(String role) {
        return rights.rights().stream()
                .filter(right -> right.roles().contains(role))
                .map(right -> right.key().replaceFirst("^tandem.request.form.(.*).title$", "$1"))
                .collect(Collectors.toSet());
    }
}
