package org.tandem.partnerships.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

class OwnerRulesTest {
    private final PolicyPack pack =
            ShippedPolicies.policies().version("mmsd-7544", 1).orElseThrow();

    /** Nobody belongs to any group, so that every new owner is refused. */
    private final OwnerRules rules = new OwnerRules(new KnownPeople("ann", "ben"));

    @Test
    void newOwnersMustBelongToTheGroupThatThePackNames() {
        assertThat(wrong(draft("key-ann", "key-ann"), draft("key-ben", "key-ben")))
                .containsExactly(
                        "organizationalOwner tandem.owner.error.not-eligible",
                        "programmaticOwner tandem.owner.error.not-eligible");
    }

    @Test
    void whoOwnsAlreadyIsNotChecked() {
        assertThat(wrong(draft("key-ann", "key-ben"), draft("key-ann", "key-ben"))).isEmpty();
        assertThat(wrong(draft("key-ann", "key-ben"), draft(null, "key-ben"))).isEmpty();
    }

    @Test
    void theProgrammaticOwnerCannotBeTakenAway() {
        assertThat(wrong(draft(null, "key-ann"), draft(null, null)))
                .containsExactly("programmaticOwner tandem.owner.error.too-few");
        assertThat(wrong(draft(null, null), draft(null, null))).isEmpty();
    }

    private List<String> wrong(PartnershipDraft before, PartnershipDraft after) {
        InputErrors errors = new InputErrors();
        rules.check(pack, before, after, errors);
        return errors.all().stream().map(OwnerRulesTest::text).toList();
    }

    private static String text(FieldError error) {
        return error.field() + " " + error.key();
    }

    private static PartnershipDraft draft(String organizational, String programmatic) {
        return new PartnershipDraft(
                "Partner",
                "Title",
                "",
                "",
                "",
                "2026-2027",
                "",
                organizational,
                programmatic,
                List.of(),
                List.of(),
                List.of(),
                Particulars.NONE);
    }
}
