package org.tandem.workspace;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.Texts;

/**
 * What every part of one application may use.
 *
 * @param baseUrl absolute address without a trailing slash: {@code http://localhost:1990/jira}
 */
public record AppContext(
        App app,
        String baseUrl,
        Database database,
        Directory directory,
        CurrentUser currentUser,
        PluginModules modules,
        EventPublisher events,
        Texts texts,
        Clock clock) {}
