package org.tandem.workspace;

import java.time.Clock;
import org.tandem.workspace.directory.AccessTokens;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.login.Credentials;
import org.tandem.workspace.login.Sessions;
import org.tandem.workspace.mail.MailQueue;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.Settings;

/** What both applications share. */
record Foundation(
        Database database,
        Settings settings,
        SqlDirectory directory,
        AccessTokens tokens,
        Credentials credentials,
        Sessions sessions,
        CurrentUser currentUser,
        MailQueue mail,
        Clock clock) {
    Foundation(Database database, MailQueue mail, Clock clock) {
        this(database, new SqlDirectory(database, clock), mail, clock);
    }

    private Foundation(Database database, SqlDirectory directory, MailQueue mail, Clock clock) {
        this(
                database,
                new Settings(database),
                directory,
                new AccessTokens(database, directory, clock),
                new Credentials(directory, clock),
                new Sessions(database, clock),
                new CurrentUser(),
                mail,
                clock);
    }
}
