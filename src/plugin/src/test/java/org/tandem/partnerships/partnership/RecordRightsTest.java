package org.tandem.partnerships.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.RoleRights;

/** The page of roles says what the rules do to people who have them (R152). */
class RecordRightsTest {
    private static final String WHO = "who";

    @Test
    void ownersAndOfficeChangeTheRecordAndEverybodyInvolvedWorksInIt() {
        assertThat(shown("manage"))
                .containsExactlyInAnyOrder("office", "organizational-owner", "programmatic-owner");
        assertThat(shown("edit"))
                .containsExactlyInAnyOrder(
                        "office",
                        "organizational-owner",
                        "programmatic-owner",
                        "operational-owner",
                        "district-team",
                        "partner-team",
                        "action-team");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whatIsShownOfARoleIsWhatSomebodyWithThatRoleOnlyMayDo(String role) {
        Partnership partnership = withOnly(role);
        for (RecordRule rule : RecordRule.values()) {
            assertThat(shown(rule.id()).contains(role))
                    .as(rule.id())
                    .isEqualTo(rule.isOpenTo(partnership, WHO, role.equals("office")));
        }
        assertThat(partnership.involves(WHO)).isEqualTo(RoleRights.INVOLVED.contains(role));
    }

    @Test
    void noRoleIsLeftOutOfThePage() {
        Set<String> rules =
                Stream.of(Role.values())
                        .map(Role::id)
                        .collect(Collectors.toCollection(HashSet::new));
        rules.addAll(RoleRights.TEAMS);
        assertThat(roles()).containsExactlyInAnyOrderElementsOf(rules);
    }

    static List<String> roles() {
        return Stream.of(RoleRights.INTERNAL, RoleRights.EITHER, RoleRights.EXTERNAL)
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> shown(String rule) {
        return new RecordRights()
                .rights().stream()
                        .filter(right -> right.key().equals("tandem.policy.rights." + rule))
                        .findFirst()
                        .orElseThrow()
                        .roles();
    }

    private static Partnership withOnly(String role) {
        PartnershipDraft about =
                new PartnershipDraft(
                        "Friends",
                        "Friends",
                        "",
                        "",
                        "",
                        "",
                        "",
                        role.equals("organizational-owner") ? WHO : null,
                        role.equals("programmatic-owner") ? WHO : null,
                        one(role, "operational-owner"),
                        one(role, "district-team"),
                        one(role, "partner-team"),
                        new Particulars(
                                Map.of(),
                                Map.of(),
                                "",
                                Optional.empty(),
                                one(role, "action-team")));
        return new Partnership(1, about, null, PackRef.FIRST, 1, 1);
    }

    private static List<String> one(String role, String wanted) {
        return role.equals(wanted) ? List.of(WHO) : List.of();
    }
}
