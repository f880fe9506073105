package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.policy.OwnerLevel;
import org.tandem.partnerships.policy.PolicyPack;

/**
 * Who may own a partnership: active members of the group that the pack names for the level, as many
 * as it allows (R138–R142). Only what changes is checked, so that an owner who left does not stand
 * in the way of other changes.
 */
@ConfluenceComponent
public class OwnerRules {
    private final People people;

    @Inject
    OwnerRules(People people) {
        this.people = people;
    }

    /** Whether a person may become an owner on the level. */
    public boolean mayOwn(PolicyPack pack, Ownership level, String personKey) {
        return people.isMember(personKey, level(pack, level).eligibleGroup());
    }

    /** Notes at the fields of {@link Ownership} what is wrong with the new owners. */
    void check(
            PolicyPack pack, PartnershipDraft before, PartnershipDraft after, InputErrors errors) {
        for (Ownership ownership : Ownership.values()) {
            List<String> now = ownership.of(after);
            if (!now.equals(ownership.of(before))) {
                checkNumber(ownership, level(pack, ownership), now.size(), errors);
                List<String> added = new ArrayList<>(now);
                added.removeAll(ownership.of(before));
                checkAdded(pack, ownership, added, errors);
            }
        }
    }

    /** The same for the owners of a new record, which may still lack some. */
    void checkNew(PolicyPack pack, PartnershipDraft draft, InputErrors errors) {
        for (Ownership ownership : Ownership.values()) {
            checkAdded(pack, ownership, ownership.of(draft), errors);
        }
    }

    private static void checkNumber(
            Ownership ownership, OwnerLevel level, int number, InputErrors errors) {
        if (number < level.min()) {
            errors.reject(ownership.field(), "tandem.owner.error.too-few", level.min());
        } else if (number > level.max()) {
            errors.reject(ownership.field(), "tandem.owner.error.too-many", level.max());
        }
    }

    private void checkAdded(
            PolicyPack pack, Ownership ownership, List<String> added, InputErrors errors) {
        List<String> refused =
                added.stream()
                        .filter(key -> !mayOwn(pack, ownership, key))
                        .map(people::fullName)
                        .toList();
        if (!refused.isEmpty()) {
            errors.reject(
                    ownership.field(),
                    "tandem.owner.error.not-eligible",
                    String.join(", ", refused),
                    level(pack, ownership).eligibleGroup());
        }
    }

    private static OwnerLevel level(PolicyPack pack, Ownership ownership) {
        return pack.ownerLevel(ownership.id()).orElseThrow();
    }
}
