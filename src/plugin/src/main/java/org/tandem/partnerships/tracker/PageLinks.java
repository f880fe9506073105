package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Site;

/** Links between pages and issues, in both directions. */
@ConfluenceComponent
public class PageLinks {
    private final Site site;
    private final JiraTransports transports;
    private final TrackerSettings settings;

    @Inject
    PageLinks(Site site, JiraTransports transports, TrackerSettings settings) {
        this.site = site;
        this.transports = transports;
        this.settings = settings;
    }

    /** A page's address for readers outside Confluence; it survives renaming the page. */
    public String absolute(PageRef page) {
        return site.baseUrl() + "/pages/viewpage.action?pageId=" + page.id();
    }

    /** A remote link from an issue to a page; sending it twice makes one link. */
    public RemoteIssueLinkInput link(PageRef page, String relationship) {
        String globalId = "appId=org.tandem.partnerships&pageId=" + page.id();
        return new RemoteIssueLinkInput(globalId, relationship, absolute(page), page.title());
    }

    /** An issue's address in the browser; empty while Jira is not linked. */
    public String issue(String issueKey) {
        return issues().apply(issueKey);
    }

    /** The address of the project's board in the browser; empty while Jira is not linked. */
    public String board() {
        String jira = transports.displayUrl();
        return jira.isEmpty()
                ? ""
                : jira + "/secure/RapidBoard.jspa?projectKey=" + settings.projectKey();
    }

    /** Addresses of many issues: where Jira is is looked up once. */
    public UnaryOperator<String> issues() {
        String jira = transports.displayUrl();
        return issueKey -> jira.isEmpty() ? "" : jira + "/browse/" + issueKey;
    }
}
