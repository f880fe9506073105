package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.Obstacle;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;

/** The owners of a partnership whose accounts work: only they can be asked for something. */
@ConfluenceComponent
class WorkingOwners {
    private final Accounts accounts;
    private final Pages pages;

    @Inject
    WorkingOwners(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /**
     * The organizational owner.
     *
     * @throws RefusedException (blocked) when there is none whose account works
     */
    Person organizational(Partnership partnership) {
        return one(partnership.about().organizationalOwner())
                .orElseThrow(
                        () -> {
                            String page =
                                    pages.find(partnership.pageId())
                                            .map(found -> found.url() + "#tandem-owners")
                                            .orElse("");
                            Obstacle missing =
                                    new Obstacle(
                                            "organizational-owner",
                                            "tandem.request.need.organizational-owner",
                                            page);
                            return RefusedException.blocked(
                                    List.of(missing), "tandem.request.error.nobody-to-ask");
                        });
    }

    /** The programmatic owner; empty when there is none whose account works. */
    Optional<Person> programmatic(Partnership partnership) {
        return one(partnership.about().programmaticOwner());
    }

    /** The operational owners, in the order in which they were named. */
    List<Person> operational(Partnership partnership) {
        return working(partnership.about().operationalOwners());
    }

    private Optional<Person> one(String key) {
        return key == null ? Optional.empty() : working(List.of(key)).stream().findFirst();
    }

    private List<Person> working(Collection<String> keys) {
        Map<String, Account> known = accounts.byKeys(keys);
        return keys.stream()
                .map(known::get)
                .filter(account -> account != null && account.active())
                .map(Account::person)
                .toList();
    }
}
