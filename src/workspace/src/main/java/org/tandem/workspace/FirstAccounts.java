package org.tandem.workspace;

import java.util.Optional;
import org.tandem.workspace.directory.SampleAccounts;
import org.tandem.workspace.directory.Secrets;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.login.Authentication;

/** Fills a directory that has no users yet. */
final class FirstAccounts {
    private static final String ADMINISTRATOR = "admin";
    private static final int PASSWORD_LENGTH = 16;

    /** Setting: whether the database began with the sample accounts. */
    private static final String SAMPLE = "sample.accounts";

    private final Foundation foundation;

    FirstAccounts(Foundation foundation) {
        this.foundation = foundation;
    }

    boolean areSample() {
        return foundation.settings().isOn(SAMPLE);
    }

    /** The new administrator's password, when one was created and is not a sample account. */
    Optional<String> create(SampleData sample) {
        SqlDirectory directory = foundation.directory();
        if (sample != SampleData.NONE) {
            if (new SampleAccounts(directory).createIfNobody()) {
                foundation.settings().put(Authentication.BASIC_SETTING, "true");
                foundation.settings().put(SAMPLE, "true");
            }
            return Optional.empty();
        }
        if (!directory.all(0, 1).isEmpty()) {
            return Optional.empty();
        }
        String password = Secrets.random().substring(0, PASSWORD_LENGTH);
        directory.create(ADMINISTRATOR, "Administrator", "", password);
        for (App app : App.values()) {
            directory.createGroup(app.users());
            directory.createGroup(app.administrators());
            directory.addMember(app.users(), ADMINISTRATOR);
            directory.addMember(app.administrators(), ADMINISTRATOR);
        }
        return Optional.of(password);
    }
}
