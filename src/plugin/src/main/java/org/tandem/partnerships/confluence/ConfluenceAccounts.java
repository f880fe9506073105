package org.tandem.partnerships.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.Person;

/** Reads accounts in bulk. */
@ConfluenceComponent
class ConfluenceAccounts implements Accounts {
    private final UserAccessor users;

    @Inject
    ConfluenceAccounts(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Map<String, Account> byKeys(Collection<String> keys) {
        List<UserKey> wanted = keys.stream().distinct().map(UserKey::new).toList();
        Map<String, Account> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            users.getUsersByUserKeys(wanted).forEach(user -> add(user, found));
        }
        return found;
    }

    private void add(ConfluenceUser user, Map<String, Account> found) {
        String key = user.getKey().getStringValue();
        String fullName = user.getFullName();
        String shown = fullName == null || fullName.isBlank() ? user.getName() : fullName;
        Person person = new Person(key, user.getName(), shown);
        found.put(key, new Account(person, !users.isDeactivated(user)));
    }
}
