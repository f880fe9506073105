package org.tandem.partnerships.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;

@Named
class SalPeople implements People {
    private final UserManager users;
    private final Optional<Accounts> accounts;

    /**
     * @param accounts reads many at once; only where partnerships are kept
     */
    @Inject
    SalPeople(UserManager users, Optional<Accounts> accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> current() {
        return person(users.getRemoteUser());
    }

    /** A deactivated account, and one that may not use the product, has no licence. */
    @Override
    public Optional<Person> byName(String name) {
        return Optional.ofNullable(users.getUserProfile(name))
                .filter(profile -> users.isLicensed(profile.getUserKey()))
                .flatMap(SalPeople::person);
    }

    @Override
    public Optional<Person> byKey(String key) {
        return key == null || key.isEmpty()
                ? Optional.empty()
                : person(users.getUserProfile(new UserKey(key)));
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        Set<String> wanted =
                keys.stream()
                        .filter(key -> key != null && !key.isEmpty())
                        .collect(Collectors.toSet());
        return accounts.map(bulk -> persons(bulk.byKeys(wanted))).orElseGet(() -> oneByOne(wanted));
    }

    private static Map<String, Person> persons(Map<String, Account> accounts) {
        Map<String, Person> found = new HashMap<>();
        accounts.forEach((key, account) -> found.put(key, account.person()));
        return found;
    }

    private Map<String, Person> oneByOne(Set<String> keys) {
        Map<String, Person> found = new HashMap<>();
        for (String key : keys) {
            byKey(key).ifPresent(person -> found.put(key, person));
        }
        return found;
    }

    @Override
    public boolean isMember(String personKey, String group) {
        return users.isUserInGroup(new UserKey(personKey), group);
    }

    private static Optional<Person> person(UserProfile profile) {
        return Optional.ofNullable(profile).map(SalPeople::toPerson);
    }

    private static Person toPerson(UserProfile profile) {
        String fullName = profile.getFullName();
        return new Person(
                profile.getUserKey().getStringValue(),
                profile.getUsername(),
                fullName == null || fullName.isBlank() ? profile.getUsername() : fullName);
    }
}
