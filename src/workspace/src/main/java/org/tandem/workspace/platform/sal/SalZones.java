package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.TimeZone;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.User;

/** Readers' time zones, as plugins ask for them. */
public final class SalZones implements TimeZoneManager {
    private final AppContext context;

    public SalZones(AppContext context) {
        this.context = context;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(context.currentUser().zone());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey userKey) {
        return Optional.ofNullable(userKey)
                .flatMap(key -> context.directory().byKey(key.getStringValue()))
                .map(User::zone)
                .map(TimeZone::getTimeZone)
                .orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }
}
