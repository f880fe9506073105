package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** Who owns a partnership on which level, with what its pack says of the level. */
@ConfluenceComponent
class CurrentOwners {
    private final Policies policies;
    private final Accounts accounts;

    @Inject
    CurrentOwners(Policies policies, Accounts accounts) {
        this.policies = policies;
        this.accounts = accounts;
    }

    /** One entry per level, in the pack's order. */
    List<LevelOwners> of(Partnership partnership) {
        PolicyPack pack = policies.of(partnership.pack());
        List<String> keys =
                Stream.of(Ownership.values())
                        .flatMap(level -> level.of(partnership.about()).stream())
                        .toList();
        Map<String, Account> known = accounts.byKeys(keys);
        return pack.ownerLevels().stream()
                .map(
                        level ->
                                new LevelOwners(
                                        level,
                                        Ownership.ofId(level.id())
                                                .orElseThrow()
                                                .of(partnership.about())
                                                .stream()
                                                .map(key -> known.getOrDefault(key, gone(key)))
                                                .toList()))
                .toList();
    }

    /** An account that does not exist any more. */
    static Account gone(String key) {
        return new Account(new Person(key, key, key), false);
    }
}
