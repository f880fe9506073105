package org.tandem.workspace.platform.links;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import org.tandem.workspace.App;

/** What kind of application is at the end of a link. */
final class LinkTypes {
    private LinkTypes() {}

    static ApplicationType of(App app) {
        return app == App.JIRA ? new Jira() : new Confluence();
    }

    static String name(App app) {
        return app == App.JIRA ? "Jira" : "Confluence";
    }

    private record Jira() implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }

    private record Confluence() implements ConfluenceApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }
}
