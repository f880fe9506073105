package org.tandem.partnerships.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.tandem.partnerships.host.Acting;
import org.tandem.partnerships.host.RefusedException;

/** Acts for people in threads that no request started. */
@ConfluenceComponent
class ConfluenceActing implements Acting {
    private final UserAccessor users;

    @Inject
    ConfluenceActing(UserAccessor users) {
        this.users = users;
    }

    @Override
    public <T> T as(String personKey, Supplier<T> work) {
        ConfluenceUser user = users.getUserByKey(new UserKey(personKey));
        if (user == null) {
            throw RefusedException.forbidden("tandem.error.person-gone", personKey);
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
